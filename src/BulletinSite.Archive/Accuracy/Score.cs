namespace BulletinSite.Archive.Accuracy;

/// <summary>How well pages were split, counted against gold. Scores of pages add up; the measures are read off the sum.</summary>
public sealed record Score
{
    public static Score None { get; } = new();

    public int Pages { get; init; }

    /// <summary>Articles of the gold.</summary>
    public int Articles { get; init; }

    /// <summary>Articles the splitter made.</summary>
    public int Found { get; init; }

    /// <summary>Found articles whose title is right and whose body overlaps by nine tenths.</summary>
    public int Right { get; init; }

    /// <summary>Found articles whose body overlaps by nine tenths.</summary>
    public int RightBodies { get; init; }

    public int RightTitles { get; init; }

    /// <summary>Articles whose kicker, title and subtitle together are right, in whatever roles.</summary>
    public int RightHeads { get; init; }

    public int RightKinds { get; init; }

    public int RightGroups { get; init; }

    /// <summary>Articles with kicker, title, subtitle and every paragraph exactly as the editor has them.</summary>
    public int Perfect { get; init; }

    public int GoldBoundaries { get; init; }

    public int FoundBoundaries { get; init; }

    public int RightBoundaries { get; init; }

    public int GoldBylines { get; init; }

    public int FoundBylines { get; init; }

    public int RightBylines { get; init; }

    public int GoldNames { get; init; }

    public int FoundNames { get; init; }

    public int RightNames { get; init; }

    public int GoldCaptions { get; init; }

    public int RightCaptions { get; init; }

    /// <summary>Characters of headlines, bodies and captions that are in no text of the split page.</summary>
    public int Lost { get; init; }

    /// <summary>Characters of the split page that its seed does not have.</summary>
    public int Invented { get; init; }

    /// <summary>F1 of articles: title and body right.</summary>
    public double ArticleF1 => F1(Right, Found, Articles);

    /// <summary>F1 of articles when titles are left aside.</summary>
    public double BodyF1 => F1(RightBodies, Found, Articles);

    public double TitleShare => Share(RightTitles, Articles);

    public double HeadShare => Share(RightHeads, Articles);

    public double KindShare => Share(RightKinds, Articles);

    public double GroupShare => Share(RightGroups, Articles);

    public double PerfectShare => Share(Perfect, Articles);

    public double BoundaryF1 => F1(RightBoundaries, FoundBoundaries, GoldBoundaries);

    public double BylineF1 => F1(RightBylines, FoundBylines, GoldBylines);

    public double NameF1 => F1(RightNames, FoundNames, GoldNames);

    /// <summary>Captions and photo credits that stand with the right article; 1 where there are none.</summary>
    public double CaptionShare => GoldCaptions == 0 ? 1 : Share(RightCaptions, GoldCaptions);

    public static Score operator +(Score a, Score b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new Score
        {
            Pages = a.Pages + b.Pages,
            Articles = a.Articles + b.Articles,
            Found = a.Found + b.Found,
            Right = a.Right + b.Right,
            RightBodies = a.RightBodies + b.RightBodies,
            RightTitles = a.RightTitles + b.RightTitles,
            RightHeads = a.RightHeads + b.RightHeads,
            RightKinds = a.RightKinds + b.RightKinds,
            RightGroups = a.RightGroups + b.RightGroups,
            Perfect = a.Perfect + b.Perfect,
            GoldBoundaries = a.GoldBoundaries + b.GoldBoundaries,
            FoundBoundaries = a.FoundBoundaries + b.FoundBoundaries,
            RightBoundaries = a.RightBoundaries + b.RightBoundaries,
            GoldBylines = a.GoldBylines + b.GoldBylines,
            FoundBylines = a.FoundBylines + b.FoundBylines,
            RightBylines = a.RightBylines + b.RightBylines,
            GoldNames = a.GoldNames + b.GoldNames,
            FoundNames = a.FoundNames + b.FoundNames,
            RightNames = a.RightNames + b.RightNames,
            GoldCaptions = a.GoldCaptions + b.GoldCaptions,
            RightCaptions = a.RightCaptions + b.RightCaptions,
            Lost = a.Lost + b.Lost,
            Invented = a.Invented + b.Invented,
        };
    }

    public static Score Add(Score left, Score right) => left + right;

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static double F1(int right, int found, int gold) => found + gold == 0 ? 0 : 2.0 * right / (found + gold);
}
