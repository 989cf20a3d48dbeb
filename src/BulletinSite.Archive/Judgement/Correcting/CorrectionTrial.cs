using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>What the archive would be with one correction more; nothing of it is written yet.</summary>
/// <param name="File">The editors' file the entry belongs in, below their folder.</param>
/// <param name="Text">All of that file with the entry.</param>
/// <param name="Page">The page as it is read then.</param>
/// <param name="Issues">Every issue of the archive as it is dated then.</param>
public sealed record CorrectionTrial(string File, string Text, Page Page, ImmutableArray<PlannedIssue> Issues);
