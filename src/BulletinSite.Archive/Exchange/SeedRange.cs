using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A range of one of the seeds an article was printed on.</summary>
/// <param name="Part">Which part of the article stands there, from 0; that of an article printed in one place is 0.</param>
/// <param name="Span">The range in that part's seed, in UTF-16 units from 0.</param>
public readonly record struct SeedRange(int Part, TextSpan Span)
{
    internal static SeedRange Of(SourceSpan place, Article article)
    {
        var part = article.Halves.Length;
        while (--part > 0 && !article.Halves[part].Holds(place)) { }
        return new SeedRange(Math.Max(part, 0), place.Span);
    }
}
