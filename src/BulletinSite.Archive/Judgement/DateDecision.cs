using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>What an editor decided about an issue's date.</summary>
/// <param name="Edtf">The date; null where the editor found that it cannot be known.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="From">Where the decision stands.</param>
public sealed record DateDecision(EdtfDate? Edtf, string Reason, ImmutableArray<EditorEvidence> Evidence, SourceSpan From);
