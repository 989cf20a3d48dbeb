using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Enriching;

/// <summary>Finds the words an article begins with, by which it is known however its page is split.</summary>
internal static class FirstSentence
{
    /// <summary>The first sentence after the opening formula; for a story of captions only, the first caption's.</summary>
    public static string Of(Article article)
    {
        foreach (var kind in (BlockKind[])[BlockKind.Paragraph, BlockKind.Caption])
        {
            foreach (var block in article.Body)
            {
                if (block.Kind != kind) continue;
                var text = block.Text;
                if (kind == BlockKind.Paragraph) text = text[Math.Min(article.Lead?.Span.End ?? 0, text.Length)..];
                var end = text.AsSpan().IndexOfAny('。', '！', '？');
                return (end < 0 ? text : text[..(end + 1)]).Trim();
            }
        }

        return "";
    }
}
