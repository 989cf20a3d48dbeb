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
    /// <summary>No line of the head stands in a contents list.</summary>
    public const int NoneListed = -1;

    private const int WidthOfSentence = 36;
    private const int ListedWeight = 20;

    /// <summary>Several lines do: the list does not tell which of them is the title.</summary>
    public const int SeveralListed = -2;

    /// <param name="lines">The lines of the head, from the top.</param>
    /// <param name="listed">Which of them stands in the contents list of the page: the title.</param>
    /// <param name="paragraphs">The text under it.</param>
    /// <param name="heads">How the headlines of the page are written.</param>
    /// <param name="correction">What an editor said of it.</param>
    /// <param name="doubts">Receives the order of a head that might be another.</param>
    public static Headline Resolve(IReadOnlyList<Block> lines, int listed, IReadOnlyList<Block> paragraphs, PageHeads heads, HeadCorrection? correction, DoubtList doubts)
    {
        if (lines.Count == 0) return new Headline(null, null, null);
        if (correction is not null)
        {
            return new Headline(
                WithRole(lines, correction, BlockKind.Kicker), WithRole(lines, correction, BlockKind.Title), WithRole(lines, correction, BlockKind.Subtitle));
        }

        if (lines.Count == 1) return new Headline(null, lines[0] with { Kind = BlockKind.Title }, null);
        var opening = paragraphs.Count == 0 ? "" : paragraphs[0].Text;
        if (lines.Count >= 3 && ResolveLong(lines, listed, opening) is { } known) return known;
        var pairs = lines.Zip(lines.Skip(1), (first, second) => new HeadPair(first.Text, second.Text, opening, heads, IsTop: ReferenceEquals(first, lines[0]), IsOneInText: AreOneIn(paragraphs, first.Text, second.Text))).ToList();
        return Weigh(lines, listed, pairs, doubts);
    }

    // Stacks whose lines show together what they are.
    private static Headline? ResolveLong(IReadOnlyList<Block> lines, int listed, string text)
    {
        // GREAT STORM. | TWO BARGES SUNK. | THE LIGHT OUT.: in English print a headline stands over its decks, and so does one that stands in the contents list.
        if (listed == 0 || (HeadSigns.IsInCapitals(lines[0].Text) && !HeadSigns.IsInCapitals(lines[1].Text)) || lines.All(line => HeadSigns.IsInCapitals(line.Text) && line.Text[^1] == '.') || AreOneByOne(lines))
            return Split(lines, new HeadReading(lines.Count, 0, 1));
        // 阳光普照草原 | 歌声传遍山岗 | 三个公社开镰: a slogan of two lines.
        if (AreAlike(lines[0], lines[1]) && !AreAlike(lines[1], lines[2]) && new HeadPair(lines[0].Text + lines[1].Text, lines[2].Text, text).IsToldBySecondOnly)
            return Split(lines, new HeadReading(lines.Count, 2, 1));
        return null;
    }

    private static Headline Weigh(IReadOnlyList<Block> lines, int listed, List<HeadPair> pairs, DoubtList doubts)
    {
        var shown = pairs.ConvertAll(HeadSigns.Of);
        // A Latin headline over two lines shows that it goes on: its lines are one already.
        var readings = HeadReading.All(lines.Count, mayGoOn: lines.All(line => HeadSigns.HasHan(line.Text)))
            .Select(reading => (Reading: reading, Signs: SignsOf(reading, lines, listed, pairs, shown))).OrderByDescending(weighed => weighed.Signs.Sum(sign => sign.Points)).Take(2).ToList();
        var ((best, forBest), (other, forOther)) = (readings[0], readings[1]);
        var margin = forBest.Sum(sign => sign.Points) - forOther.Sum(sign => sign.Points);
        if (margin < Doubts.CertainHead)
            doubts.Add(Doubts.OfHead(lines, best, other, margin, [.. forBest, .. forOther.Select(sign => sign with { Points = -sign.Points })]));
        return Split(WithoutBreaks(lines, best, pairs), best);
    }

    // Where a title breaks off inside a phrase no blank was meant.
    private static List<Block> WithoutBreaks(IReadOnlyList<Block> lines, HeadReading reading, List<HeadPair> pairs) =>
        [.. lines.Select((line, i) => i > reading.FirstTitle && i <= reading.LastTitle && HeadSigns.IsBroken(pairs[i - 1]) ? line with { Pieces = line.Pieces.SetItem(0, line.Pieces[0] with { Join = PieceJoin.Direct }) } : line)];

    private static List<ScoredReason> SignsOf(HeadReading reading, IReadOnlyList<Block> lines, int listed, List<HeadPair> pairs, List<List<HeadSign>> shown)
    {
        var signs = new List<ScoredReason>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var tie = reading.TieAt(i);
            signs.AddRange(shown[i].Where(sign => sign.Tie == tie).Select(sign => new ScoredReason(sign.Weight, sign.Reason)));
            if (tie == HeadTie.OneTitle && i > 0 && i + 2 < lines.Count && HeadSigns.AreShort(pairs[i]) && Width(lines[i + 2]) >= 2 * Math.Max(Width(lines[i]), Width(lines[i + 1]))) signs.Add(new ScoredReason(12, "two short lines in large type between a kicker and a long subtitle"));
            if (tie == HeadTie.OneTitle && i > 0 && i == reading.FirstTitle && HeadSigns.AreInLargeType(pairs[i])) signs.Add(new ScoredReason(14, "two short lines under a kicker are in large type both"));
            if (tie == HeadTie.OneTitle && i > 0 && i == reading.FirstTitle && HeadSigns.IsSaid(pairs[i - 1], pairs[i])) signs.Add(new ScoredReason(16, "what somebody said, over two lines of about one width"));
            if (tie == HeadTie.OneTitle && i + 2 < lines.Count && HeadSigns.AreOfOneLength(pairs[i]) && HeadSigns.IsDash(lines[i + 2].Text[0])) signs.Add(new ScoredReason(36, "two phrases of one length over what goes on with a dash"));
            if (tie == HeadTie.OverSubtitle && IsDeckUnderCapitals(lines[i], lines[i + 1], pairs[i].Case)) signs.Add(new ScoredReason(12, "a deck of several lines under capitals"));
        }

        if (reading.Lines > 2 && reading.Kickers > 0) signs.Add(new ScoredReason(15, "a stack of several lines has a kicker"));
        if (reading.Lines > 2 && reading.Subtitles > 0) signs.Add(new ScoredReason(reading.Kickers > 0 ? 12 : 6, "a stack of several lines has a subtitle"));
        // A list may name the columns of a page as well.
        if (listed >= reading.FirstTitle && listed <= reading.LastTitle && !(listed == 0 && HeadSigns.IsLabel(lines[0].Text) && TextForm.IsHan(lines[1].Text[0]))) signs.Add(new ScoredReason(ListedWeight, "it stands in the contents list"));
        return signs;
    }

    // 五一期间监督举报曝光专区通 | 报7起典型案例: the text says 通报.
    private static bool AreOneIn(IReadOnlyList<Block> paragraphs, string first, string second)
    {
        if (!TextForm.IsHan(first[^1]) || !TextForm.IsHan(second[0])) return false;
        ReadOnlySpan<char> across = [first[^1], second[0]];
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Text.AsSpan().IndexOf(across) >= 0) return true;
        }

        return false;
    }

    private static bool IsDeckUnderCapitals(Block first, Block second, HeadCase headCase) =>
        !(headCase == HeadCase.Small && first.Text[^1] != '.') && HeadSigns.IsInCapitals(first.Text) && second.Pieces.Length > 1 && !HeadSigns.IsInCapitals(second.Text);

    private static Headline Split(IReadOnlyList<Block> lines, HeadReading reading) => new(
        Joined([.. lines.Take(reading.Kickers)], BlockKind.Kicker),
        Joined([.. lines.Skip(reading.Kickers).Take(reading.Titles)], BlockKind.Title),
        Joined([.. lines.Skip(reading.LastTitle + 1)], BlockKind.Subtitle));

    // 三县秋粮丰收 | 东县… | 西县… | 南县… : lines of one length tell one after the other what the line over them says.
    private static bool AreOneByOne(IReadOnlyList<Block> lines) =>
        Width(lines[1]) >= WidthOfSentence && Width(lines[0]) < Width(lines[1]) && !AreAlike(lines[0], lines[1]) && lines.Skip(2).All(line => AreAlike(lines[1], line) && !HeadSigns.IsDash(line.Text[0]));

    private static Block? WithRole(IReadOnlyList<Block> lines, HeadCorrection correction, BlockKind role)
    {
        var chosen = lines.Where(line => correction.Roles.GetValueOrDefault(line.FirstLine, BlockKind.Title) == role).ToList();
        return chosen.Count == 0 ? null : Joined(chosen, role);
    }

    private static Block? Joined(List<Block> lines, BlockKind role) =>
        lines.Count == 0 ? null : new(role, [.. lines.SelectMany(line => line.Pieces).Select((piece, i) => i == 0 || piece.Join != PieceJoin.None ? piece : piece with { Join = PieceJoin.Space })]);

    // Within a tenth of the width.
    private static bool AreAlike(Block one, Block other) => TextForm.IsHan(one.Text[^1]) && Math.Abs(Width(one) - Width(other)) * 10 <= Width(one);

    private static int Width(Block line) => TextForm.WidthOf(line.Text);
}
