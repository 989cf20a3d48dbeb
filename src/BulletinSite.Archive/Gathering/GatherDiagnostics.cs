using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Gathering;

/// <summary>What only the whole archive can tell.</summary>
public static class GatherDiagnostics
{
    public static Diagnostic SameBeginning(Article article, Article first)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(first);
        return new Diagnostic(Severity.Note, "ARCH001",
            $"\"{article.Title}\" has the same title and first sentence as {first.Source.Name}:{first.FirstLine}",
            article.Blocks.First().From);
    }
}
