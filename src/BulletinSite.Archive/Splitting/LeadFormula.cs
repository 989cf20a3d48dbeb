using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>A lead marker that was read at the start of a line.</summary>
/// <param name="Span">The marker with its bracket, in the source.</param>
/// <param name="Dateline">The words before the bracket, without brackets of their own.</param>
/// <param name="Names">Who is named in it.</param>
internal sealed record LeadFormula(TextSpan Span, TextSpan Dateline, ImmutableArray<Contributor> Names);
