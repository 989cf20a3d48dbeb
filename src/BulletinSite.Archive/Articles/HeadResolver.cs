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
    // What speaks for kicker + title (+) or for title + subtitle (-) where one line stands over another.
    private static readonly ImmutableArray<HeadSign> Signs =
    [
        new(3, head => !IsEnglish(head) || AreShortCapitals(head), "a kicker is more usual than a subtitle"),
        new(-5, head => IsEnglish(head) && !AreShortCapitals(head), "in English a subtitle is more usual than a kicker"),
        new(9, head => head.First[^1] is '：' or ':', "the first line ends with a colon"),
        new(9, head => EndsWith(head.First, HeadWords.Saying), "the first line says who says what the second line says"),
        new(20, head => EndsWith(head.First, HeadWords.Writing), "the first line says who writes what the second line names"),
        new(6, head => IsQuotation(head.Second), "the second line is a quotation"),
        new(-6, head => IsQuotation(head.First) && Calls(head.First[..^1]), "the first line is a quotation that calls out"),
        new(6, head => IsQuotation(head.First) && !IsQuotation(head.Second) && !IsDash(head.Second[0]) && !Calls(head.First[..^1]) && !EndsWith(head.Second, HeadWords.Company), "the first line is a slogan in quotation marks"),
        new(-6, head => IsList(head.Second) && Width(head.Second) * 10 > Width(head.First) * 13, "the second line is a long list"),
        new(-4, head => !IsLabel(head.First) && Width(head.Second) * 10 > Width(head.First) * 15, "the second line is much longer"),
        new(-4, head => Calls(head.First) && !Calls(head.Second), "the first line calls out"),
        new(-7, head => !IsLabel(head.First) && !IsPurpose(head.First) && Width(head.First) <= 20 && Width(head.Second) * 10 > Width(head.First) * 12 && !TextForm.IsLatin(head.First[0]), "a short first line, a longer second"),
        new(10, head => IsEnglish(head) && head.First[0] is not ('"' or '“') && IsUnderLabel(head) && Words(head.Second) >= 2 * Words(head.First), "the first line is a label of few words"),
        new(14, head => head.Case == HeadCase.Small && IsInCapitals(head.First) && !IsInCapitals(head.Second) && Words(head.First) <= 4 && Words(head.Second) <= 9 && head.First[^1] != '.' && head.Second[^1] != '.', "capitals over a headline, where headlines are in small letters"),
        new(10, head => head.Case == HeadCase.Unknown && IsEnglish(head) && IsInCapitals(head.First) && !IsInCapitals(head.Second) && Words(head.First) is 2 or 3 && Words(head.Second) <= 3 && head.Second[^1] != '.', "capitals over a few words are a label"),
        new(14, head => head.Case == HeadCase.Small && IsInCapitals(head.First) && IsInCapitals(head.Second) && head.First[^1] != '.' && Words(head.Second) >= 2 * Words(head.First), "few words in capitals over many, where headlines are in small letters"),
        new(-9, head => TextForm.IsLatin(head.First[0]) && Words(head.First) >= 4 && head.First[^1] != ':' && !AreShortCapitals(head), "an English headline of some length with a line under it"),
        new(-16, head => head.Page.HaveDecks && IsEnglish(head) && Width(head.Second) * 10 > Width(head.First) * 11 && PageHeads.IsSentence(head.Second), "under the headlines of this page stands what they are about"),
        new(22, head => head.Page.AreSentences && IsEnglish(head) && PageHeads.AreCapitalised(head.First) && PageHeads.IsSentence(head.Second) && Words(head.Second) <= 9, "words with capitals over a headline, where headlines are written as sentences"),
        new(20, head => IsEnglish(head) && (head.First[^1] == '…' || EndsWith(head.First, ["..."])), "the first line breaks off"),
        new(14, head => IsEnglish(head) && Words(head.First) == 1 && IsInCapitals(head.First) && IsMatch(head.Second), "a sport over the two sides of a match"),
        new(-12, head => IsInCapitals(head.First) && head.Second[^1] == '.' && head.Second.AsSpan().ContainsAnyInRange('a', 'z'), "a deck with a full stop under capitals"),
        new(-6, head => Figures(head.First) == 0 && Figures(head.Second) >= 2 && head.Second.Contains('，', StringComparison.Ordinal), "the second line counts what the first line says"),
        new(-7, head => IsDash(head.Second[0]) && !IsDash(head.First[0]), "the second line begins with a dash"),
        new(6, head => IsDash(head.First[^1]), "the first line ends with a dash"),
        new(5, head => IsPurpose(head.First), "the first line says to what end, and nobody who does it"),
        new(5, head => StartsWith(head.Second, HeadWords.Deed), "the second line says what is done, and nobody who does it"),
        new(-8, head => StartsWith(head.Second, HeadWords.Addition), "the second line goes on with what the first says"),
        new(-8, head => EndsWith(head.Second, HeadWords.Company), "the second line says who was there, or what kind of text follows"),
        new(6, head => EndsWith(head.First, HeadWords.Occasion) && Width(head.First) <= 24, "the first line names an occasion"),
        new(4, head => IsSpaced(head.First) && Width(head.First) > 20 && !IsSpaced(head.Second), "the first line has two phrases, as slogans have"),
        new(-3, head => IsSpaced(head.Second) && !IsSpaced(head.First) && !IsLabel(head.First), "the second line tells several things"),
        new(-6, head => IsToldByFirst(head), "the text says the words of the first line again, and few of the second"),
        new(7, head => !IsDash(head.Second[0]) && head.IsToldBySecondOnly, "the text says the words of the second line again, and few of the first"),
        new(3, head => !Calls(head.First) && Width(head.First) * 10 > Width(head.Second) * 15, "a long line over a short one explains it"),
        new(-4, head => !IsQuotation(head.Second) && !IsToldByFirst(head) && head.LeadInOpening >= 0.4, "the first sentence says the words of the first line, and few of the second"),
        new(10, head => IsOrganisation(head.First, head.Text), "the first line names an organisation the text begins with"),
    ];

    /// <summary>No line of the head stands in a contents list.</summary>
    public const int NoneListed = -1;

    private const int OpeningOfText = 40;
    private const int WidthOfSentence = 36;
    private const int NarrowestSubject = 10;
    private const int NarrowestHalf = 20;
    private const int WidestHalf = 24;

    /// <summary>Several lines do: the list does not tell which of them is the title.</summary>
    public const int SeveralListed = -2;

    /// <param name="lines">The lines of the head, from the top.</param>
    /// <param name="listed">Which of them stands in the contents list of the page: the title.</param>
    /// <param name="text">How the article begins.</param>
    /// <param name="heads">How the headlines of the page are written.</param>
    /// <param name="correction">What an editor said of it.</param>
    /// <param name="doubts">Receives the order of a head that might be another.</param>
    public static Headline Resolve(IReadOnlyList<Block> lines, int listed, string text, PageHeads heads, HeadCorrection? correction, DoubtList doubts)
    {
        if (lines.Count == 0) return new Headline(null, null, null);
        if (correction is not null)
        {
            return new Headline(
                WithRole(lines, correction, BlockKind.Kicker), WithRole(lines, correction, BlockKind.Title), WithRole(lines, correction, BlockKind.Subtitle));
        }

        if (lines.Count == 1) return new Headline(null, lines[0] with { Kind = BlockKind.Title }, null);
        if (lines.Count >= 3) return ResolveLong(lines, listed, text, doubts);
        if (AreParallel(lines[0], lines[1])) return new Headline(null, Joined([.. lines], BlockKind.Title), null);
        if (listed == NoneListed && IsSubject(lines[0].Text) && SaysWhen(lines[1].Text)) return new Headline(null, Joined([.. lines], BlockKind.Title), null);
        var pair = new HeadPair(lines[0].Text, lines[1].Text, text, heads);
        var signs = SignsOf(pair);
        if (!(heads.Case == HeadCase.Small && lines[0].Text[^1] != '.') && IsInCapitals(lines[0].Text) && lines[1].Pieces.Length > 1 && !IsInCapitals(lines[1].Text)) signs.Add(new HeadSign(-12, _ => true, "a deck of several lines under capitals"));
        // A list may name the columns of a page as well.
        if (listed == 1 || (listed == 0 && !(IsLabel(pair.First) && TextForm.IsHan(pair.Second[0])))) signs.Add(new HeadSign(listed == 0 ? -20 : 20, _ => true, listed == 0 ? "the first line stands in the contents list" : "the second line stands in the contents list"));
        var balance = signs.Sum(sign => sign.Weight);
        var kickerFirst = balance > 0;
        if (Math.Abs(balance) < Doubts.CertainHead)
            doubts.Add(Doubts.OfHead(lines[0], lines[1], kickerFirst, Math.Abs(balance), [.. signs.Select(sign => new ScoredReason(kickerFirst ? sign.Weight : -sign.Weight, sign.Reason))]));
        return kickerFirst
            ? new Headline(lines[0] with { Kind = BlockKind.Kicker }, lines[1] with { Kind = BlockKind.Title }, null)
            : new Headline(null, lines[0] with { Kind = BlockKind.Title }, lines[1] with { Kind = BlockKind.Subtitle });
    }

    private static Headline ResolveLong(IReadOnlyList<Block> lines, int listed, string text, DoubtList doubts)
    {
        // GREAT STORM. | TWO BARGES SUNK. | THE LIGHT OUT.: in English print a headline stands over its decks, and so does one that stands in the contents list.
        if (listed == 0 || (IsInCapitals(lines[0].Text) && !IsInCapitals(lines[1].Text)) || lines.All(line => IsInCapitals(line.Text) && line.Text[^1] == '.') || AreOneByOne(lines))
            return new Headline(null, lines[0] with { Kind = BlockKind.Title }, Joined([.. lines.Skip(1)], BlockKind.Subtitle));
        // 阳光普照草原 | 歌声传遍山岗 | 三个公社开镰: a slogan of two lines.
        if (AreAlike(lines[0], lines[1]) && !AreAlike(lines[1], lines[2]) && new HeadPair(lines[0].Text + lines[1].Text, lines[2].Text, text).IsToldBySecondOnly)
            return new Headline(Joined([.. lines.Take(2)], BlockKind.Kicker), lines[2] with { Kind = BlockKind.Title }, Joined([.. lines.Skip(3)], BlockKind.Subtitle));
        // 职代会提出 | 把站点建在路上 | 把冷暖放在心上
        if (AreParallel(lines[1], lines[2]))
            return new Headline(lines[0] with { Kind = BlockKind.Kicker }, Joined([.. lines.Skip(1).Take(2)], BlockKind.Title), Joined([.. lines.Skip(3)], BlockKind.Subtitle));
        // 石屎滴水浸床褥 | 獨居婆婆撐傘瞓覺: a title of two lines, under its kicker or over what stands behind a dash.
        if (lines.Count == 3 && listed == NoneListed && AreHalves(lines[1].Text, lines[2].Text) && !AreHalves(lines[0].Text, lines[1].Text))
            return new Headline(lines[0] with { Kind = BlockKind.Kicker }, Joined([.. lines.Skip(1)], BlockKind.Title), null);
        if (lines.Count == 3 && listed == NoneListed && IsDash(lines[2].Text[0]) && Width(lines[0].Text) >= NarrowestHalf && AreHalves(lines[0].Text, lines[1].Text))
            return new Headline(null, Joined([.. lines.Take(2)], BlockKind.Title), lines[2] with { Kind = BlockKind.Subtitle });
        var signs = SignsOf(new HeadPair(lines[0].Text, lines[1].Text, text));
        if (listed == NoneListed && signs.Sum(sign => sign.Weight) < 0)
            doubts.Add(Doubts.OfHead(lines[0], lines[1], true, 0, [.. signs.Select(sign => new ScoredReason(sign.Weight, sign.Reason))]));
        return new Headline(lines[0] with { Kind = BlockKind.Kicker }, lines[1] with { Kind = BlockKind.Title }, Joined([.. lines.Skip(2)], BlockKind.Subtitle));
    }

    // A report tells what its title says; a much shorter second line is no subtitle all the same.
    private static bool IsToldByFirst(HeadPair head) => Width(head.Second) * 5 >= Width(head.First) * 4 && head.IsToldByFirstOnly;

    private static List<HeadSign> SignsOf(HeadPair pair) => [.. Signs.Where(sign => sign.Holds(pair))];

    // 三县秋粮丰收 | 东县… | 西县… | 南县… : lines of one length tell one after the other what the line over them says.
    private static bool AreOneByOne(IReadOnlyList<Block> lines) =>
        Width(lines[1].Text) >= WidthOfSentence && Width(lines[0].Text) < Width(lines[1].Text) && !AreAlike(lines[0], lines[1]) && lines.Skip(2).All(line => AreAlike(lines[1], line) && !IsDash(line.Text[0]));

    private static bool IsDash(char c) => c is '—' or '─';

    // 江城县总工会 | 认真做好发行工作 | 江城县总工会领导重视，…: a headline with a verb in it hardly comes again word for word.
    private static bool IsOrganisation(string first, string text) =>
        HanNames.IsUnit(first) && text.AsSpan(0, Math.Min(OpeningOfText, text.Length)).IndexOf(first, StringComparison.Ordinal) >= 0;

    private static Block? WithRole(IReadOnlyList<Block> lines, HeadCorrection correction, BlockKind role)
    {
        var chosen = lines.Where(line => correction.Roles.GetValueOrDefault(line.FirstLine, BlockKind.Title) == role).ToList();
        return chosen.Count == 0 ? null : Joined(chosen, role);
    }

    private static Block? Joined(List<Block> lines, BlockKind role) =>
        lines.Count == 0 ? null : new(role, [.. lines.SelectMany(line => line.Pieces).Select((piece, i) => i == 0 || piece.Join != PieceJoin.None ? piece : piece with { Join = PieceJoin.Space })]);

    // Within a tenth of the width.
    private static bool AreAlike(Block one, Block other) => TextForm.IsHan(one.Text[^1]) && Math.Abs(Width(one.Text) - Width(other.Text)) * 10 <= Width(one.Text);

    // Two lines of one width that begin with one character are one headline.
    private static bool AreParallel(Block one, Block other) => TextForm.IsHan(one.Text[0]) && one.Text[0] == other.Text[0] && Width(one.Text) == Width(other.Text);

    // 渡口公司三队 | 提前十天完工: who or what the headline is about, and on the next line when it does what.
    private static bool IsSubject(string first) => TextForm.IsHan(first[^1]) && Width(first) >= NarrowestSubject && !IsSpaced(first) && !EndsWith(first, HeadWords.Saying);

    private static bool SaysWhen(string second) => TextForm.IsHan(second[^1]) && StartsWith(second, HeadWords.When);

    // Of one length but for a character, and short: what one headline takes two lines for.
    private static bool AreHalves(string one, string other) =>
        TextForm.IsHan(one[0]) && TextForm.IsHan(other[0]) && Math.Abs(Width(one) - Width(other)) <= 2 && Width(one) is > 8 and <= WidestHalf && !IsSpaced(one) && !IsSpaced(other) && one.IndexOf('，') < 0 && other.IndexOf('，') < 0;

    private static bool IsInCapitals(string text) => TextForm.IsLatin(text[0]) && !text.AsSpan().ContainsAnyInRange('a', 'z');

    // LOCAL INTELLIGENCE. over THE RAILWAY MEETING.: a deck is longer than its headline.
    private static bool AreShortCapitals(HeadPair head) => IsInCapitals(head.First) && IsInCapitals(head.Second) && Words(head.Second) <= Words(head.First) + 1;

    // Health and safety, OBITUARY, IN THIS PROGRAMME over a line in small letters: as headlines are written, Try A Scrapbook is one.
    private static bool IsUnderLabel(HeadPair head) => Words(head.First) switch
    {
        1 => true,
        <= 3 => head.First.Split(' ').Any(word => word.Length > 0 && char.IsAsciiLetterLower(word[0])) || (head.Case != HeadCase.Capitals && IsInCapitals(head.First) && !IsInCapitals(head.Second)),
        _ => false,
    };

    private static bool IsEnglish(HeadPair head) => head.First.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') < 0 && head.Second.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') < 0;

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

    private static bool Calls(string text) => text[^1] is '？' or '！' or '?' or '!';

    private static bool IsSpaced(string text) => !TextForm.IsLatin(text[0]) && text.AsSpan().IndexOfAny(' ', '\u3000') > 1;

    private static bool StartsWith(string text, string[] words) => TextForm.StartsWithAny(text, words, out _);

    private static bool IsPurpose(string text) => StartsWith(text, HeadWords.Purpose);

    private static bool EndsWith(string text, string[] words) => TextForm.EndsWithAny(text, words, out _);

    // HARBOR ROVERS v. MILLS.
    private static bool IsMatch(string text) => text.Contains(" v. ", StringComparison.Ordinal) || text.Contains(" v ", StringComparison.Ordinal) || text.Contains(" vs. ", StringComparison.Ordinal);

    private static bool IsList(string text) => text.Contains('、', StringComparison.Ordinal);

    private static int Width(string text) => TextForm.WidthOf(text);

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private sealed record HeadSign(int Weight, Func<HeadPair, bool> Holds, string Reason);
}
