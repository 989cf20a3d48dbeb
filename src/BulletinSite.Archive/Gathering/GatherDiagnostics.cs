using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Gathering;

/// <summary>What only the whole archive can tell.</summary>
public static class GatherDiagnostics
{
    public static Diagnostic SameBeginning(EnrichedArticle article, EnrichedArticle first)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(first);
        return new Diagnostic(Severity.Note, "ARCH001",
            $"\"{article.Article.Title}\" has the same title and first sentence as {first.Article.Source.Name}:{first.Article.FirstLine}",
            article.Article.Blocks.First().From);
    }
}
