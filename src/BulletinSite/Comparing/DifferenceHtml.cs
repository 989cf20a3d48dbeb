using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Comparing;

/// <summary>A difference as one HTML page that needs nothing besides: each article as it was and as it is, side by side.</summary>
public static class DifferenceHtml
{
    private const string Style = """
        :root{color-scheme:light dark;--paper:light-dark(#fdfdfb,#1a1b1e);--ink:light-dark(#1c1d1f,#dedcd6);--soft:light-dark(#5b5c5a,#a5a49e);--line:light-dark(#d6d6d0,#37393c);--gone:light-dark(#fbdedb,#54221f);--new:light-dark(#d3efdc,#1d4530);--seal:light-dark(#a61b1e,#f2938c)}
        body{background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,sans-serif;margin:0 auto;max-width:75rem;overflow-wrap:anywhere;padding:1rem}
        h1{border-bottom:3px double;font-size:1.4rem;padding-bottom:.3rem}h2{font-size:1.15rem;margin:0}
        h2 .title,article,li{font-family:"Songti SC","Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC",STSong,SimSun,serif}
        table{border-collapse:collapse}th,td{border-bottom:1px solid var(--line);padding:.2rem .8rem .2rem 0;text-align:left;overflow-wrap:normal;vertical-align:top}th{font-weight:600}
        section{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem}
        ul{padding-left:1.2rem}.what,.kind{color:var(--soft);font:600 .85rem/1.6 system-ui,sans-serif}.kind{color:var(--seal);display:block}
        .sides{display:grid;gap:0 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}
        article{border-left:.25rem solid var(--line);margin:.8rem 0;padding-left:.9rem}
        .before article{border-color:var(--gone)}.after article{border-color:var(--new)}
        article p{margin:.3rem 0;text-indent:2em}article .role,article .at{color:var(--soft);font:.85rem/1.6 system-ui,sans-serif;text-indent:0}
        .changed .same{color:var(--soft)}
        del,ins{border-radius:.2rem;padding:0 .15em;text-decoration:none}del{background:var(--gone)}ins{background:var(--new)}li del{text-decoration:line-through;text-decoration-color:var(--seal)}
        """;

    public static string Of(EditionDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var text = new StringBuilder();
        var style = Style.ReplaceLineEndings("\n");
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        text.Append("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n");
        text.Append(CultureInfo.InvariantCulture, $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{hash}'\">\n");
        text.Append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>What readers will see differ</title>\n");
        text.Append(CultureInfo.InvariantCulture, $"<style>{style}</style>\n<h1>What readers will see differ</h1>\n");
        AppendCounts(text, difference);
        foreach (var change in difference.Changes) Append(text, change);
        return text.Append("</html>\n").ToString();
    }

    private static void AppendCounts(StringBuilder text, EditionDifference difference)
    {
        text.Append("<p>").Append(difference.IsNothing ? "No article differs." : string.Join(" · ", DifferenceWords.Counts(difference).Select(row => string.Create(CultureInfo.InvariantCulture, $"<b>{row.Count}</b> {row.Word}"))));
        text.Append("</p>\n<table>\n<tr><th scope=\"col\">figure<th scope=\"col\">before<th scope=\"col\">after\n");
        foreach (var (what, before, after) in DifferenceWords.Figures(difference))
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Safe(what)}<td>{Safe(before)}<td>{(before == after ? Safe(after) : $"<b>{Safe(after)}</b>")}\n");
        text.Append("</table>\n");
        if (difference.Redated.IsEmpty) return;
        text.Append("<section>\n<h2>Issues with another date</h2>\n<ul>\n");
        foreach (var issue in difference.Redated) text.Append(CultureInfo.InvariantCulture, $"<li><span class=\"what\">{Safe(issue.Issue)}</span> <del>{Safe(Or(issue.Before))}</del> → <ins>{Safe(Or(issue.After))}</ins>\n");
        text.Append("</ul>\n</section>\n");
    }

    private static void Append(StringBuilder text, ArticleChange change)
    {
        text.Append(CultureInfo.InvariantCulture, $"<section{(change.Kind == ChangeKind.Changed ? " class=\"changed\"" : "")}>\n<h2><span class=\"kind\">{DifferenceWords.Of(change.Kind)}</span> <span class=\"title\" lang=\"und\">{Safe(DifferenceWords.TitleOf(change.First))}</span></h2>\n");
        if (!change.Details.IsEmpty)
        {
            text.Append("<ul>\n");
            foreach (var detail in change.Details) text.Append(CultureInfo.InvariantCulture, $"<li><span class=\"what\">{DifferenceWords.Of(detail.Kind)}</span> {Of(detail)}\n");
            text.Append("</ul>\n");
        }

        text.Append("<div class=\"sides\">\n");
        var (old, now) = (Words(change.Before), Words(change.After));
        Append(text, "before", "del", change.Before, now);
        Append(text, "after", "ins", change.After, old);
        text.Append("</div>\n</section>\n");
    }

    private static HashSet<string> Words(ImmutableArray<ArticleDocument> articles) =>
        articles.SelectMany(article => article.Blocks).Select(block => block.Kind + ArticleText.Plain(block.Text)).ToHashSet(StringComparer.Ordinal);

    private static void Append(StringBuilder text, string side, string mark, ImmutableArray<ArticleDocument> articles, HashSet<string> other)
    {
        if (articles.IsEmpty) return;
        text.Append(CultureInfo.InvariantCulture, $"<div class=\"{side}\">\n");
        foreach (var article in articles)
        {
            text.Append(CultureInfo.InvariantCulture, $"<article lang=\"und\">\n<p class=\"at\"><code>{Safe(DifferenceWords.PlaceOf(article))}</code> <code>{Safe(article.Id)}</code></p>\n");
            foreach (var block in article.Blocks)
            {
                var role = block.Kind == BlockKind.Paragraph ? "" : $"<span class=\"role\">{block.Kind.ToString().ToLowerInvariant()} </span>";
                var words = Safe(block.Text);
                var isBoth = other.Count == 0 || other.Contains(block.Kind + ArticleText.Plain(block.Text));
                text.Append(CultureInfo.InvariantCulture, $"<p{(isBoth ? " class=\"same\"" : "")}>{role}{(isBoth ? words : $"<{mark}>{words}</{mark}>")}</p>\n");
            }

            text.Append("</article>\n");
        }

        text.Append("</div>\n");
    }

    private static string Of(ChangeDetail detail) => detail.Kind switch
    {
        DetailKind.TagGained => $"<ins>{Safe(detail.After)}</ins>",
        DetailKind.TagLost => $"<del>{Safe(detail.Before)}</del>",
        DetailKind.ParagraphCut => $"{Safe(detail.Around.Left)}<ins> ¶ </ins>{Safe(detail.Around.Right)}",
        DetailKind.ParagraphsJoined => $"{Safe(detail.Around.Left)}<del> ¶ </del>{Safe(detail.Around.Right)}",
        DetailKind.Role => $"<del>{Safe(detail.Before)}</del> <ins>{Safe(detail.After)}</ins>: {Safe(detail.Around.Left)}",
        DetailKind.Text => $"{Safe(detail.Around.Left)}<del>{Safe(detail.Before)}</del><ins>{Safe(detail.After)}</ins>{Safe(detail.Around.Right)}",
        _ => $"<del>{Safe(Or(detail.Before))}</del> → <ins>{Safe(Or(detail.After))}</ins>",
    };

    private static string Or(string value) => value.Length > 0 ? value : "none";

    private static string Safe(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsControl(c) && c is not '\t') text.Append('\uFFFD');
            else text.Append(c);
        }

        return WebUtility.HtmlEncode(text.ToString());
    }
}
