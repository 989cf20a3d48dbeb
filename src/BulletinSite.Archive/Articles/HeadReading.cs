namespace BulletinSite.Archive.Articles;

/// <summary>Which lines of a head are its title: what stands over them is the kicker, what stands under them the subtitle.</summary>
/// <param name="Lines">How many lines the head has.</param>
/// <param name="Kickers">How many stand over the title.</param>
/// <param name="Titles">How many the title has.</param>
internal readonly record struct HeadReading(int Lines, int Kickers, int Titles)
{
    private const int MostKickers = 2;
    private const int MostTitles = 3;

    public int Subtitles => Lines - Kickers - Titles;

    public int FirstTitle => Kickers;

    public int LastTitle => Kickers + Titles - 1;

    /// <summary>All readings of so many lines; what is most usual comes first.</summary>
    /// <param name="lines">How many lines there are.</param>
    /// <param name="mayGoOn">Whether a title may have several of them.</param>
    public static IEnumerable<HeadReading> All(int lines, bool mayGoOn)
    {
        foreach (var kickers in (int[])[1, 0, MostKickers])
        {
            for (var titles = 1; titles <= (mayGoOn ? MostTitles : 1) && kickers + titles <= lines; titles++) yield return new HeadReading(lines, kickers, titles);
        }
    }

    /// <summary>How line i and the one under it belong together.</summary>
    public HeadTie TieAt(int i) =>
        i + 1 < Kickers ? HeadTie.TwoKickers
        : i < Kickers ? HeadTie.UnderKicker
        : i < LastTitle ? HeadTie.OneTitle
        : i == LastTitle ? HeadTie.OverSubtitle
        : HeadTie.TwoSubtitles;

    public override string ToString() =>
        string.Join(" + ", new[] { Kickers > 0 ? "kicker" : "", Titles > 1 ? "title over several lines" : "title", Subtitles > 0 ? "subtitle" : "" }.Where(part => part.Length > 0));
}
