using System.Globalization;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Accuracy;

/// <summary>Whether the splitter says where it is wrong: articles that are not as in the gold, and items an editor is asked to look at.</summary>
internal sealed record DoubtScore
{
    public static DoubtScore None { get; } = new();

    /// <summary>Articles of the gold that are not perfect.</summary>
    public int Wrong { get; init; }

    /// <summary>Those of them that stand on a page with an item.</summary>
    public int Told { get; init; }

    public int Items { get; init; }

    /// <summary>Items of pages on which something is wrong: it was right to ask.</summary>
    public int RightToAsk { get; init; }

    /// <summary>Pages read as they are in the gold.</summary>
    public int RightPages { get; init; }

    /// <summary>Items of those: work for nothing.</summary>
    public int IdleItems { get; init; }

    public static DoubtScore Of(Score score, Page page)
    {
        var items = page.Doubts.Count(doubt => doubt.Message.Severity == Severity.Review);
        var wrong = score.Articles - score.Perfect;
        var isRight = wrong == 0 && score.Found == score.Articles;
        return new DoubtScore
        {
            Wrong = wrong,
            Told = items > 0 ? wrong : 0,
            Items = items,
            RightToAsk = isRight ? 0 : items,
            RightPages = isRight ? 1 : 0,
            IdleItems = isRight ? items : 0,
        };
    }

    public static DoubtScore operator +(DoubtScore a, DoubtScore b) => new()
    {
        Wrong = a.Wrong + b.Wrong,
        Told = a.Told + b.Told,
        Items = a.Items + b.Items,
        RightToAsk = a.RightToAsk + b.RightToAsk,
        RightPages = a.RightPages + b.RightPages,
        IdleItems = a.IdleItems + b.IdleItems,
    };

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Wrong,5} {Share(Told, Wrong),6} | {Items,5} {Share(RightToAsk, Items),6} | {RightPages,5} {(RightPages == 0 ? "-" : ((double)IdleItems / RightPages).ToString("0.00", CultureInfo.InvariantCulture)),6}");

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.000", CultureInfo.InvariantCulture);
}
