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
        return article.Title.Length > 0 ? article.Title : Shorten(FirstText(article), NameLength);
    }

    /// <summary>How an article begins, without its opening formula.</summary>
    public static string Excerpt(Article article) => Shorten(FirstText(article), ExcerptLength);

    /// <summary>The first sentence, for machines that show one.</summary>
    public static string Description(Article article)
    {
        var text = FirstText(article);
        var end = text.AsSpan().IndexOfAny("。！？");
        return Shorten(end < 0 ? text : text[..(end + 1)], DescriptionLength);
    }

    /// <summary>The first two paragraphs, without the opening formula.</summary>
    public static ImmutableArray<string> Opening(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [.. article.Paragraphs.Take(2).Select((paragraph, i) => i == 0 ? WithoutLead(article, paragraph) : paragraph.Text)];
    }

    private static string FirstText(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var first = article.Paragraphs.FirstOrDefault() ?? article.Body.FirstOrDefault(block => block.Kind == BlockKind.Caption);
        return first is null ? article.Body.FirstOrDefault()?.Text ?? "" : WithoutLead(article, first);
    }

    private static string WithoutLead(Article article, Block paragraph)
    {
        var isFirst = paragraph == article.Paragraphs.FirstOrDefault();
        var text = paragraph.Text;
        if (!isFirst || article.Lead is not { } lead || lead.Span.End > text.Length) return text;
        return text.Remove(lead.Span.Start, lead.Span.Length).TrimStart();
    }

    /// <summary>Cuts after the last mark that ends a clause in the second half, or in mid-clause where there is none.</summary>
    private static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var room = text.AsSpan(0, length - Cut.Length);
        // Between words where the script has blanks.
        if (room.LastIndexOf(' ') is var blank && blank > length / 2 && char.IsAscii(room[^1])) return text[..blank].TrimEnd(',', ';', ' ') + "…";
        var end = room.LastIndexOfAny("。！？；，");
        if (end < length / 2)
        {
            end = room.Length;
            if (char.IsHighSurrogate(text[end - 1])) end--;
            return text[..end] + Cut;
        }

        var isSentence = text[end] is '。' or '！' or '？';
        return isSentence ? text[..(end + 1)] : text[..end] + Cut;
    }
}
