using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model.Pages;

namespace BulletinSite.Model.Headlines;

/// <summary>
/// A headline with the places where a line may end, so that none ends within a word: browsers know no Chinese words, the archive knows its names
/// and the words headlines are made of. A long stretch of which nothing is known is in an element of its own, and may end anywhere.
/// </summary>
internal static class HeadlineMarkup
{
    // What is longer would leave half a line of a phone empty.
    private const int LongestKept = 12;

    // What stands between two known words is a word itself as long as it is short.
    private const int LongestWord = 4;

    // In a small size a line holds many words: a place for its end after so many characters is enough.
    private const int LeastKept = 4;

    private const string Place = "<wbr>";

    private const string Quotes = "“”《》「」『』";

    /// <summary>What an article is called, for lists.</summary>
    public static string Of(EnrichedArticle content) => content.Article.Headline.Title is { } title && title.Text.Length > 0
        ? Of(title, content)
        : HtmlText.Escape(ArticleText.Name(content.Article));

    /// <summary>A block of an article's head, as it is read.</summary>
    public static string Of(Block block, EnrichedArticle content)
    {
        var names = new List<(int Start, int End)>();
        foreach (var mention in content.Mentions)
        {
            if (ReferenceEquals(mention.Block, block)) names.Add((mention.Range.Start, mention.Range.End));
        }

        return Of(block.Text, names);
    }

    /// <summary>A headline in a small size, with fewer places where a line may end: articles are counted in hundreds of thousands, and each names five others.</summary>
    public static string InShort(string markup)
    {
        if (!markup.Contains(Place, StringComparison.Ordinal)) return markup;
        var sparse = new StringBuilder(markup.Length);
        var kept = 0;
        foreach (var range in markup.AsSpan().Split(Place))
        {
            var word = markup.AsSpan(range);
            // What is too short for a line of its own goes with its neighbour.
            if (kept >= LeastKept && word.Length > 1)
            {
                sparse.Append(Place);
                kept = 0;
            }

            sparse.Append(word);
            kept += word.Length;
        }

        return sparse.ToString();
    }

    /// <summary>A headline and where names stand in it.</summary>
    public static string Of(string text, List<(int Start, int End)> names)
    {
        var kept = names.FindAll(name => name.End - name.Start <= LongestKept);
        // Of two that begin together, the longer.
        kept.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        var markup = new StringBuilder();
        var (unknown, at, next) = (0, 0, 0);
        var isBound = true;
        while (at < text.Length)
        {
            while (next < kept.Count && kept[next].Start < at) next++;
            var length = next < kept.Count && kept[next].Start == at ? kept[next].End - at : 0;
            if (length == 0) length = LengthOf(text.AsSpan(at), next < kept.Count ? kept[next].Start - at : int.MaxValue);
            if (length > 0)
            {
                Add(unknown, at, isKnown: false);
                Add(at, at + length, isKnown: true);
                unknown = at + length;
            }

            at += Math.Max(length, 1);
        }

        if (unknown == 0) return HtmlText.Escape(text);
        Add(unknown, text.Length, isKnown: false);
        return markup.ToString();

        void Add(int start, int end, bool isKnown)
        {
            if (start == end) return;
            // A single character belongs to the word after it, or to the one before it: 为职工, 工人们.
            var isEnding = !isKnown && end - start == 1 && (end == text.Length || HeadlineWords.IsEnding(text[start]));
            if (!isBound && !isEnding && MayEndBetween(text[start - 1], text[start])) markup.Append("<wbr>");
            isBound = !isKnown && !isEnding && end - start == 1;
            var isWord = isKnown || end - start <= LongestWord;
            if (!isWord) markup.Append("<b>");
            HtmlText.Append(markup, text.AsSpan(start, end - start));
            if (!isWord) markup.Append("</b>");
        }
    }

    // How much of what a text begins with stays whole. A name goes before a figure or word that reaches into it, not before the quotation it is in.
    private static int LengthOf(ReadOnlySpan<char> text, int name)
    {
        if (Quoted(text) is > 0 and var quoted) return quoted;
        var length = Figure(text) is > 0 and var figure ? figure : HeadlineWords.LengthAtStartOf(text);
        return length <= name ? length : 0;
    }

    private static int Quoted(ReadOnlySpan<char> text)
    {
        var mark = Quotes.IndexOf(text[0], StringComparison.Ordinal);
        if (mark < 0 || mark % 2 != 0) return 0;
        var end = text.IndexOf(Quotes[mark + 1]) + 1;
        return end <= LongestKept ? end : 0;
    }

    // A figure and the word it counts with.
    private static int Figure(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExcept("0123456789.%０１２３４５６７８９");
        return digits > 0 && text[digits] is >= '\u4E00' and <= '\u9FFF' ? digits + 1 : 0;
    }

    // No line begins with a closing mark or ends with an opening one; at the others, and at blanks, browsers know what to do.
    private static bool MayEndBetween(char before, char after) =>
        char.GetUnicodeCategory(before) is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.SpaceSeparator)
        && char.GetUnicodeCategory(after) is not (UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.SpaceSeparator);
}
