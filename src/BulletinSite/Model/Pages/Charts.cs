using System.Collections.Immutable;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Draws how articles spread over the years.</summary>
internal static class Charts
{
    // No wider than a phone, so that figures are not drawn smaller than they are; bars are as wide as there is room.
    private const int Room = 330;
    private const int WidestStep = 44;
    private const int NarrowestStep = 6;
    private const int Tall = 64;
    private const int LabelRoom = 18;

    // A label of four digits with a gap beside it; the word for no year is longer.
    private const int LabelWidth = 30;
    private const int WordWidth = 40;
    private static readonly int[] YearsBetweenLabels = [1, 2, 5, 10, 20];

    // Of a handful of articles the list itself says more.
    private const int Enough = 10;

    /// <summary>A bar for each year from the first to the last, also for those without an article; null where all are of one year, or few.</summary>
    public static ChartView? Of(IEnumerable<IssueEntry> issueOfEachArticle, PageContext context)
    {
        var counts = new SortedDictionary<int, int>();
        var undated = 0;
        foreach (var issue in issueOfEachArticle)
        {
            if (issue.Date.Year is { } year) counts[year] = counts.GetValueOrDefault(year) + 1;
            else undated++;
        }

        if (counts.Count + (undated > 0 ? 1 : 0) < 2 || counts.Values.Sum() + undated < Enough) return null;
        var (first, last) = counts.Count == 0 ? (0, -1) : (counts.Keys.First(), counts.Keys.Last());
        var most = Math.Max(undated, counts.Count == 0 ? 0 : counts.Values.Max());
        var step = Math.Clamp(Room / (last - first + (undated > 0 ? 2 : 1)), NarrowestStep, WidestStep);
        var barWidth = step - Math.Max(2, step / 4);
        var every = YearsBetweenLabels.FirstOrDefault(years => years * step >= LabelWidth, YearsBetweenLabels[^1]);
        var held = context.Model.Years.Select(year => year.Year).ToHashSet();
        var bars = ImmutableArray.CreateBuilder<BarView>();
        for (var year = first; year <= last; year++)
        {
            Add(Wording.Text($"{year}"), held.Contains(year) ? year : null, counts.GetValueOrDefault(year), (year - first) % every == 0 && (undated == 0 || (last + 1 - year) * step >= WordWidth));
        }

        if (undated > 0) Add(context.Wording["unknown"], null, undated, true);
        return new ChartView(bars.Count * step, Tall + LabelRoom, Tall, bars.ToImmutable());

        void Add(string label, int? year, int count, bool isLabelled)
        {
            var height = (int)Math.Ceiling(count * (Tall - 4) / (double)most);
            bars.Add(new BarView(label, context.Link(year is null && label != context.Wording["unknown"] ? Routes.Years : Routes.Year(year)), count, isLabelled,
                (bars.Count * step) + ((step - barWidth) / 2), Tall - height, barWidth, height));
        }
    }
}
