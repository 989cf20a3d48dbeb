using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Makes the corrections that concern an article as a whole: who made it, and whether it is published.</summary>
internal static class ArticleCorrections
{
    public static Page Apply(Page page, DiagnosticBag diagnostics)
    {
        var articles = page.Articles.ToBuilder();
        var hidden = new Dictionary<int, HideCorrection>();
        foreach (var correction in page.Corrections)
        {
            if (correction is not (BylineCorrection or HideCorrection or TagCorrection)) continue;
            var index = IndexOf(articles, correction.Line);
            if (index < 0)
            {
                diagnostics.Add(CorrectionDiagnostics.NoArticleOnLine(correction, page.Seed.Source.Name));
                continue;
            }

            if (correction is BylineCorrection byline) articles[index] = Signed(articles[index], byline, diagnostics);
            if (correction is HideCorrection hide) hidden.TryAdd(index, hide);
        }

        return page with
        {
            Articles = [.. articles.Where((_, i) => !hidden.ContainsKey(i))],
            Withheld = [.. hidden.OrderBy(entry => entry.Key).Select(entry => new WithheldArticle(articles[entry.Key], entry.Value))],
        };
    }

    private static int IndexOf(ImmutableArray<Article>.Builder articles, int line)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            if (articles[i].HasLine(line)) return i;
        }

        return -1;
    }

    private static Article Signed(Article article, BylineCorrection correction, DiagnosticBag diagnostics)
    {
        var people = ImmutableArray.CreateBuilder<Contributor>(correction.People.Length);
        foreach (var (role, name) in correction.People)
        {
            if (Find(article, name, correction.Line) is { } from) people.Add(new Contributor(name, role, from));
            else diagnostics.Add(CorrectionDiagnostics.NameNotInArticle(correction, name));
        }

        return article with { Contributors = people.DrainToImmutable() };
    }

    // On the line the entry names, if it is there; blanks set inside a name (李　娜) do not count.
    private static SourceSpan? Find(Article article, string name, int line)
    {
        foreach (var block in article.Blocks.OrderBy(block => block.FirstLine > line || block.LastLine < line))
        {
            var text = block.Text;
            for (var at = 0; at < text.Length; at++)
            {
                if (LengthOf(text.AsSpan(at), name) is var length and > 0) return block.Locate(new TextSpan(at, length));
            }
        }

        return null;
    }

    private static int LengthOf(ReadOnlySpan<char> text, string name)
    {
        int at = 0, read = 0;
        while (read < name.Length && at < text.Length)
        {
            if (text[at] == name[read]) read++;
            else if (read == 0 || !char.IsWhiteSpace(text[at])) return 0;
            at++;
        }

        return read == name.Length ? at : 0;
    }
}
