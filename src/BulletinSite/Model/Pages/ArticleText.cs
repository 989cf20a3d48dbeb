using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Model.Pages;

/// <summary>Short forms of an article's text. They quote, they never reword.</summary>
public static class ArticleText
{
    private const int ExcerptLength = 110;
    private const int DescriptionLength = 60;
    private const int NameLength = 24;
    private const string Cut = "……";

    /// <summary>What to call an article: its title, or its first words where the page has none.</summary>
    public static string Name(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Title is { Length: > 0 } title ? title : Shorten(FirstText(article), NameLength);
    }

    /// <summary>How an article begins, without its opening formula.</summary>
    public static string Excerpt(Article article) => Shorten(FirstText(article), ExcerptLength);

    /// <summary>The first sentence, for machines that show one.</summary>
    public static string Description(Article article)
    {
        var text = FirstText(article);
        var end = text.IndexOfAny("。！？");
        return Shorten(end < 0 ? text : text[..(end + 1)], DescriptionLength);
    }

    /// <summary>The first two paragraphs, without the opening formula.</summary>
    public static ImmutableArray<string> Opening(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. article.Paragraphs.Take(2).Select((paragraph, i) => i == 0 ? WithoutLead(article, paragraph).ToString() : paragraph.Text)];
    }

    private static ReadOnlySpan<char> FirstText(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Block? caption = null;
        foreach (var block in article.Body)
        {
            if (block.Kind == BlockKind.Paragraph) return WithoutLead(article, block);
            if (block.Kind == BlockKind.Caption) caption ??= block;
        }

        return caption is not null ? caption.AsSpan() : article.Body.IsEmpty ? "" : article.Body[0].AsSpan();
    }

    // The first paragraph begins with it.
    private static ReadOnlySpan<char> WithoutLead(Article article, Block paragraph)
    {
        var text = paragraph.AsSpan();
        return article.Lead is { } lead && lead.Span.End <= text.Length ? text[lead.Span.End..].TrimStart() : text;
    }

    /// <summary>Cuts after the last mark that ends a clause in the second half, or in mid-clause where there is none.</summary>
    private static string Shorten(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length) return text.ToString();
        var room = text[..(length - Cut.Length)];
        // Between words where the script has blanks.
        if (room.LastIndexOf(' ') is var blank && blank > length / 2 && char.IsAscii(room[^1])) return string.Concat(text[..blank].TrimEnd(",; "), "…");
        var end = room.LastIndexOfAny("。！？；，");
        if (end < length / 2)
        {
            end = room.Length;
            if (char.IsHighSurrogate(text[end - 1])) end--;
            return string.Concat(text[..end], Cut);
        }

        var isSentence = text[end] is '。' or '！' or '？';
        return isSentence ? text[..(end + 1)].ToString() : string.Concat(text[..end], Cut);
    }
}
