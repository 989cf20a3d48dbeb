using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Comparing;

/// <summary>Finds what differs inside articles that belong together.</summary>
internal static class ChangeDetails
{
    private const int LongestExcerpt = 60;

    public static ImmutableArray<ChangeDetail> Of(ImmutableArray<ArticleDocument> before, ImmutableArray<ArticleDocument> after)
    {
        var details = ImmutableArray.CreateBuilder<ChangeDetail>();
        if (before.Length == 1 && after.Length == 1)
        {
            Add(details, DetailKind.Title, ArticleText.Title(before[0]), ArticleText.Title(after[0]));
            Add(details, DetailKind.Head, ArticleText.Head(before[0]), ArticleText.Head(after[0]));
            Add(details, DetailKind.Heading, before[0].Group?.Text ?? "", after[0].Group?.Text ?? "");
            Add(details, DetailKind.Form, before[0].Kind.ToString().ToLowerInvariant(), after[0].Kind.ToString().ToLowerInvariant());
            Add(details, DetailKind.Address, before[0].Id, after[0].Id);
        }

        Add(details, DetailKind.Byline, Joined(before.Select(ArticleText.Byline)), Joined(after.Select(ArticleText.Byline)));
        var (had, has) = (Tags(before), Tags(after));
        details.AddRange(has.Except(had, StringComparer.Ordinal).Select(tag => new ChangeDetail(DetailKind.TagGained, "", tag)));
        details.AddRange(had.Except(has, StringComparer.Ordinal).Select(tag => new ChangeDetail(DetailKind.TagLost, tag, "")));
        AddBreaks(details, before, after);
        AddRoles(details, before, after);
        if (before.Length == 1 && after.Length == 1) AddText(details, ArticleText.All(before[0]), ArticleText.All(after[0]));
        return details.DrainToImmutable();
    }

    private static void Add(ImmutableArray<ChangeDetail>.Builder details, DetailKind kind, string before, string after)
    {
        if (before != after) details.Add(new ChangeDetail(kind, before, after));
    }

    private static string Joined(IEnumerable<string?> values) => string.Join("; ", values.Where(value => !string.IsNullOrEmpty(value)).Distinct(StringComparer.Ordinal));

    private static ImmutableArray<string> Tags(ImmutableArray<ArticleDocument> articles) =>
        [.. articles.SelectMany(article => article.Tags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // A break is one place: the words before it and the words after it. It was cut where they stood in one paragraph before, joined where they do now.
    private static void AddBreaks(ImmutableArray<ChangeDetail>.Builder details, ImmutableArray<ArticleDocument> before, ImmutableArray<ArticleDocument> after)
    {
        var (had, has) = (Breaks(before), Breaks(after));
        details.AddRange(Cut(has, had, before).Select(place => new ChangeDetail(DetailKind.ParagraphCut, "", "") { Around = place }));
        details.AddRange(Cut(had, has, after).Select(place => new ChangeDetail(DetailKind.ParagraphsJoined, "", "") { Around = place }));
    }

    private static List<(string Left, string Right)> Breaks(ImmutableArray<ArticleDocument> articles) =>
        [.. ArticleText.Breaks(articles).Select(place => (new ComparedText(place.Left), new ComparedText(place.Right))).Select(place => (place.Item1.Before(place.Item1.Plain.Length), place.Item2.After(0)))];

    // Places that are breaks here, and there stand inside a paragraph.
    private static IEnumerable<(string Left, string Right)> Cut(List<(string Left, string Right)> breaks, List<(string Left, string Right)> others, ImmutableArray<ArticleDocument> there)
    {
        var known = others.Select(Plain).ToHashSet();
        var paragraphs = there.SelectMany(article => article.Blocks).Where(block => block.Kind == BlockKind.Paragraph).Select(block => ArticleText.Plain(block.Text)).ToList();
        return breaks.Where(place => Plain(place) is var plain && !known.Contains(plain) && paragraphs.Exists(text => text.Contains(plain.Left + plain.Right, StringComparison.Ordinal)));
    }

    private static (string Left, string Right) Plain((string Left, string Right) place) => (ArticleText.Plain(place.Left), ArticleText.Plain(place.Right));

    // The same words as something else: a caption that was a paragraph, or a part of one. What was or is in a head has been told as a title.
    // A paragraph that says the words of a headline, and goes on saying them, was or is no headline.
    private static void AddRoles(ImmutableArray<ChangeDetail>.Builder details, ImmutableArray<ArticleDocument> before, ImmutableArray<ArticleDocument> after)
    {
        var (had, has) = (Blocks(before), Blocks(after));
        foreach (var (kind, plain, text) in has)
        {
            if (Holds(had, kind, plain) || Holder(had, plain) is not { } old || Alike(old, kind) || Holds(has, old, plain)) continue;
            details.Add(new ChangeDetail(DetailKind.Role, Word(old), Word(kind)) { Around = (Shortened(text), "") });
        }

        foreach (var (kind, plain, text) in had)
        {
            // Longer now than it was, and something else: what was told above is not told again.
            if (has.Any(now => now.Plain == plain || (now.Kind == kind && now.Plain.Contains(plain, StringComparison.Ordinal))) || Holder(has, plain) is not { } now || Alike(now, kind) || Holds(had, now, plain)) continue;
            details.Add(new ChangeDetail(DetailKind.Role, Word(kind), Word(now)) { Around = (Shortened(text), "") });
        }
    }

    private static List<(BlockKind Kind, string Plain, string Text)> Blocks(ImmutableArray<ArticleDocument> articles) =>
        [.. articles.SelectMany(article => article.Blocks).Select(block => (block.Kind, ArticleText.Plain(block.Text), block.Text))];

    private static bool Holds(List<(BlockKind Kind, string Plain, string Text)> blocks, BlockKind kind, string plain) =>
        blocks.Exists(block => block.Kind == kind && block.Plain.Contains(plain, StringComparison.Ordinal));

    private static BlockKind? Holder(List<(BlockKind Kind, string Plain, string Text)> blocks, string plain)
    {
        foreach (var block in blocks)
        {
            if (block.Plain.Contains(plain, StringComparison.Ordinal)) return block.Kind;
        }

        return null;
    }

    private static bool Alike(BlockKind a, BlockKind b) => a == b || (IsHead(a) && IsHead(b));

    private static bool IsHead(BlockKind kind) => kind is BlockKind.Kicker or BlockKind.Title or BlockKind.Subtitle;

    private static string Word(BlockKind kind) => kind.ToString().ToLowerInvariant();

    private static void AddText(ImmutableArray<ChangeDetail>.Builder details, ComparedText before, ComparedText after)
    {
        var (old, now) = (before.Plain, after.Plain);
        if (old == now) return;
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start]) start++;
        var end = 0;
        while (end < old.Length - start && end < now.Length - start && old[^(end + 1)] == now[^(end + 1)]) end++;
        // Never in the middle of a character.
        if (start > 0 && char.IsHighSurrogate(old[start - 1])) start--;
        if (end > 0 && char.IsLowSurrogate(old[^end])) end--;
        details.Add(new ChangeDetail(DetailKind.Text, Shortened(before.Between(start, old.Length - end)), Shortened(after.Between(start, now.Length - end)))
        {
            Around = (before.Before(start), before.After(old.Length - end)),
        });
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestExcerpt) return text;
        return text[..(char.IsHighSurrogate(text[LongestExcerpt - 1]) ? LongestExcerpt - 1 : LongestExcerpt)] + "…";
    }
}
