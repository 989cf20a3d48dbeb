using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Articles;

/// <summary>Tells kicker, title and subtitle apart in a head of several lines.</summary>
/// <remarks>
/// Where only meaning decides, the order of a head cannot be seen in its form; the reading with more signs is taken, the other one is shown
/// as a doubt, and an entry in <c>input/corrections/</c> settles it.
/// </remarks>
internal static class HeadResolver
{
    private static readonly ImmutableArray<HeadSign> Signs =
    [
        // What speaks for kicker + title (+) or for title + subtitle (-) in a head of two lines.
        new(3, (_, _) => true, "a kicker is more usual than a subtitle"),
        new(9, (first, _) => first[^1] is '：' or ':', "the first line ends with a colon"),
        new(6, (_, second) => IsQuotation(second), "the second line is a quotation"),
        new(-6, (first, second) => IsQuotation(first) && !IsQuotation(second), "the first line is a quotation"),
        new(-6, (first, second) => IsList(second) && Width(second) * 10 > Width(first) * 13, "the second line is a long list"),
        new(-4, (first, second) => !IsLabel(first) && Width(second) * 10 > Width(first) * 15, "the second line is much longer"),
        new(-4, (first, second) => first[^1] is '？' or '！' or '?' or '!' && second[^1] is not ('？' or '！' or '?' or '!'), "the first line calls out"),
        new(-7, (first, second) => !IsLabel(first) && Width(first) <= 20 && Width(second) * 10 > Width(first) * 12 && !TextForm.IsLatin(first[0]), "a short first line, a longer second"),
        new(5, (first, second) => TextForm.IsLatin(first[0]) && Words(first) <= 3 && Words(second) > Words(first), "the first line is a label of few words"),
        new(-9, (first, second) => TextForm.IsLatin(first[0]) && Words(first) >= 4 && first[^1] != ':', "an English headline of some length with a line under it"),
        new(-12, (first, second) => IsInCapitals(first) && second[^1] == '.' && second.AsSpan().ContainsAnyInRange('a', 'z'), "a deck with a full stop under capitals"),
        new(-6, (first, second) => Figures(first) == 0 && Figures(second) >= 2 && second.Contains('，', StringComparison.Ordinal), "the second line counts what the first line says"),
        new(-7, (first, second) => IsDash(second[0]) && !IsDash(first[0]), "the second line begins with a dash"),
    ];

    /// <summary>No line of the head stands in a contents list.</summary>
    public const int NoneListed = -1;

    private const int OpeningOfText = 40;

    /// <summary>Several lines do: the list does not tell which of them is the title.</summary>
    public const int SeveralListed = -2;

    /// <param name="lines">The lines of the head, from the top.</param>
    /// <param name="listed">Which of them stands in the contents list of the page: the title.</param>
    /// <param name="text">How the article begins.</param>
    /// <param name="correction">What an editor said of it.</param>
    /// <param name="doubts">Receives the order of a head that might be another.</param>
    public static Headline Resolve(IReadOnlyList<Block> lines, int listed, string text, HeadCorrection? correction, DoubtList doubts)
    {
        if (lines.Count == 0) return new Headline(null, null, null);
        if (correction is not null)
        {
            return new Headline(
                WithRole(lines, correction, BlockKind.Kicker), WithRole(lines, correction, BlockKind.Title), WithRole(lines, correction, BlockKind.Subtitle));
        }

        if (lines.Count == 1) return new Headline(null, lines[0] with { Kind = BlockKind.Title }, null);
        if (lines.Count >= 3)
        {
            // An English headline in capitals stands over its decks, and so does one that stands in the contents list.
            if (listed == 0 || (IsInCapitals(lines[0].Text) && !IsInCapitals(lines[1].Text))) return new Headline(null, lines[0] with { Kind = BlockKind.Title }, Joined([.. lines.Skip(1)], BlockKind.Subtitle));
            return new Headline(
                lines[0] with { Kind = BlockKind.Kicker }, lines[1] with { Kind = BlockKind.Title }, Joined([.. lines.Skip(2)], BlockKind.Subtitle));
        }

        var signs = Signs.Where(sign => sign.Holds(lines[0].Text, lines[1].Text)).ToList();
        if (IsToldByFirstOnly(lines[0].Text, lines[1].Text, text)) signs.Add(new HeadSign(-6, (_, _) => true, "the text says the words of the first line again, and few of the second"));
        if (IsToldBySecondOnly(lines[0].Text, lines[1].Text, text)) signs.Add(new HeadSign(7, (_, _) => true, "the text says the words of the second line again, and few of the first"));
        if (IsOrganisation(lines[0].Text, text)) signs.Add(new HeadSign(10, (_, _) => true, "the first line names an organisation the text begins with"));
        if (IsInCapitals(lines[0].Text) && lines[1].Pieces.Length > 1 && !IsInCapitals(lines[1].Text)) signs.Add(new HeadSign(-12, (_, _) => true, "a deck of several lines under capitals"));
        if (listed >= 0) signs.Add(new HeadSign(listed == 0 ? -20 : 20, (_, _) => true, listed == 0 ? "the first line stands in the contents list" : "the second line stands in the contents list"));
        var balance = signs.Sum(sign => sign.Weight);
        var kickerFirst = balance > 0;
        if (Math.Abs(balance) < Doubts.CertainHead)
            doubts.Add(Doubts.OfHead(lines[0], lines[1], kickerFirst, Math.Abs(balance), [.. signs.Select(sign => new ScoredReason(kickerFirst ? sign.Weight : -sign.Weight, sign.Reason))]));
        return kickerFirst
            ? new Headline(lines[0] with { Kind = BlockKind.Kicker }, lines[1] with { Kind = BlockKind.Title }, null)
            : new Headline(null, lines[0] with { Kind = BlockKind.Title }, lines[1] with { Kind = BlockKind.Subtitle });
    }

    // A report tells what its title says; a much shorter second line is no subtitle all the same.
    private static bool IsToldByFirstOnly(string first, string second, string text) =>
        Width(second) * 5 >= Width(first) * 4 && HeadEchoes.ShareOf(first, text) >= 0.6 && HeadEchoes.ShareOf(second, text) <= 0.4;

    private static bool IsDash(char c) => c is '—' or '─';

    private static bool IsToldBySecondOnly(string first, string second, string text) =>
        !IsDash(second[0]) && HeadEchoes.ShareOf(second, text) >= 0.6 && HeadEchoes.ShareOf(first, text) <= 0.4;

    // 江城县总工会 | 认真做好发行工作 | 江城县总工会领导重视，…: a headline with a verb in it hardly comes again word for word.
    private static bool IsOrganisation(string first, string text) =>
        HanNames.IsUnit(first) && text.AsSpan(0, Math.Min(OpeningOfText, text.Length)).IndexOf(first, StringComparison.Ordinal) >= 0;

    private static Block? WithRole(IReadOnlyList<Block> lines, HeadCorrection correction, BlockKind role)
    {
        var chosen = lines.Where(line => correction.Roles.GetValueOrDefault(line.FirstLine, BlockKind.Title) == role).ToList();
        return chosen.Count == 0 ? null : Joined(chosen, role);
    }

    private static Block Joined(IReadOnlyList<Block> lines, BlockKind role) =>
        new(role, [.. lines.SelectMany(line => line.Pieces).Select((piece, i) => i == 0 || piece.Join != PieceJoin.None ? piece : piece with { Join = PieceJoin.Space })]);

    private static bool IsInCapitals(string text) => TextForm.IsLatin(text[0]) && !text.AsSpan().ContainsAnyInRange('a', 'z');

    // 小巷匠人 over a title names the column it stands in: too short to tell what an article is about.
    private static bool IsLabel(string first) => Width(first) <= 12 && !TextForm.IsLatin(first[0]);

    private static bool IsQuotation(string text) => text[0] is '“' or '「' or '『' && text[^1] is '”' or '」' or '』';

    // How many numbers a line has.
    private static int Figures(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && (i == 0 || !(char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or ','))) count++;
        }

        return count;
    }

    private static bool IsList(string text) => text.Contains('、', StringComparison.Ordinal);

    private static int Width(string text) => TextForm.WidthOf(text);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private sealed record HeadSign(int Weight, Func<string, string, bool> Holds, string Reason);
}
