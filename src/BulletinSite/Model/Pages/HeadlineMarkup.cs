using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Model.Pages;

/// <summary>A headline with its names in elements of their own, so that the end of a line need not cut them: browsers know no Chinese words, the archive knows its names.</summary>
internal static class HeadlineMarkup
{
    // A longer name would leave half a line of a phone empty.
    private const int LongestKept = 12;

    /// <summary>What an article is called, for lists.</summary>
    public static string Of(EnrichedArticle content) => content.Article.Headline.Title is { } title && title.Text.Length > 0
        ? Of(title, content)
        : HtmlText.Escape(ArticleText.Name(content.Article));

    /// <summary>A block of an article's head, as it is read.</summary>
    public static string Of(Block block, EnrichedArticle content)
    {
        var names = content.Mentions.Where(mention => ReferenceEquals(mention.Block, block) && mention.Range.Length <= LongestKept).Select(mention => mention.Range)
            .OrderBy(name => name.Start).ThenByDescending(name => name.Length).ToList();
        if (names.Count == 0) return HtmlText.Escape(block.Text);
        var markup = new StringBuilder();
        var at = 0;
        foreach (var name in names)
        {
            if (name.Start < at) continue;
            markup.Append(HtmlText.Escape(block.Text[at..name.Start])).Append("<b>").Append(HtmlText.Escape(block.Text[name.Start..name.End])).Append("</b>");
            at = name.End;
        }

        return markup.Append(HtmlText.Escape(block.Text[at..])).ToString();
    }
}
