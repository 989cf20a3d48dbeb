using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Accuracy;

/// <summary>Finds weights of the score table that read given pages better: one weight at a time, a few points up or down, kept where the pages gain.</summary>
/// <remarks>
/// What counts is the mean over the sets of article F1, perfect articles and paragraph ends, so that a large set does not outvote a small one. A weight of
/// 30 and more is a rule and stays; none changes its sign, because its reason would be wrong then; and a step has to gain more than it strays from the table.
/// Pages it is fitted on say nothing of pages it has not seen: keep some apart.
/// </remarks>
internal sealed class WeightFitter
{
    private const int LeastOfRule = 30;
    private const int Farthest = 9;
    private const double LeastGain = 0.0002;
    private const double CostOfStraying = 0.00005;

    private readonly PageSplitter _splitter = new(ProfileShelf.Of(BulletinProfile.Generic));
    private readonly List<MeasuredPage> _pages = [];
    private readonly int _sets;

    public WeightFitter(IReadOnlyList<TestSet> sets)
    {
        _sets = sets.Count;
        for (var k = 0; k < sets.Count; k++) _pages.AddRange(sets[k].Pages.Select(page => new MeasuredPage(k, page.Seed, page.Gold, _splitter.Read(page.Seed))).Where(page => !page.Reading.Facts.Lines.IsEmpty));
    }

    /// <summary>The weights that gain, by the term's key, and the mean of the sets with them; goes over the table until nothing gains, at most so many times.</summary>
    public (ImmutableSortedDictionary<string, int> Weights, double Before, double After) Fit(int rounds)
    {
        var weights = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);
        // Terms that share a reason share their weight in a profile.
        var terms = ScoreTable.Terms.GroupBy(term => term.Key, StringComparer.Ordinal).Where(same => same.Count() == 1).Select(same => same.First()).Where(term => Math.Abs(term.Weight) < LeastOfRule).ToList();
        var before = Mean(weights);
        var best = before;
        for (var round = 0; round < rounds; round++)
        {
            var start = best;
            foreach (var term in terms)
            {
                foreach (var step in (ReadOnlySpan<int>)[1, -1, 3, -3])
                {
                    var now = weights.GetValueOrDefault(term.Key, term.Weight);
                    if (Math.Sign(now + step) != Math.Sign(term.Weight) || Math.Abs(now + step - term.Weight) > Farthest) continue;
                    var changed = now + step == term.Weight ? weights.Remove(term.Key) : weights.SetItem(term.Key, now + step);
                    var mean = Mean(changed);
                    if (mean - best <= LeastGain + (CostOfStraying * (Math.Abs(now + step - term.Weight) - Math.Abs(now - term.Weight)))) continue;
                    (weights, best) = (changed, mean);
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best:0.0000}  {now,3} -> {now + step,3}  {term.Key}"));
                }
            }

            if (best <= start) break;
        }

        return (weights, before, best);
    }

    private double Mean(ImmutableSortedDictionary<string, int> weights)
    {
        var sheets = new ScoreSheets(BulletinProfile.Generic with { Weights = weights.ToImmutableDictionary(StringComparer.Ordinal) });
        var scores = new Score[_pages.Count];
        Parallel.For(0, scores.Length, k => scores[k] = _pages[k].ScoreWith(sheets, _splitter));
        var sums = new Score[_sets];
        Array.Fill(sums, Score.None);
        for (var k = 0; k < scores.Length; k++) sums[_pages[k].Set] += scores[k];
        return sums.Average(sum => (sum.ArticleF1 + sum.PerfectShare + sum.BoundaryF1) / 3);
    }

    /// <summary>A page of a set, measured once; what it scores depends on nothing but its labels, and few of them change at a step.</summary>
    private sealed class MeasuredPage(int set, Archive.Reading.SeedText seed, GoldPage gold, PageReading reading)
    {
        private readonly Dictionary<string, Score> _scores = new(StringComparer.Ordinal);

        public int Set { get; } = set;

        public PageReading Reading { get; } = reading;

        public Score ScoreWith(ScoreSheets sheets, PageSplitter splitter)
        {
            var lines = Reading.Facts.Lines;
            var path = PathDecoder.BestPath(lines, new PageSheets(lines, sheets, LineConstraints.None), -1, default);
            var labels = string.Concat(path.Select(step => (char)('a' + (int)step.Label)));
            if (_scores.TryGetValue(labels, out var score)) return score;
            ImmutableArray<LabelledLine> labelled = [.. path.Select((step, i) => new LabelledLine(lines[i].Line, step.Label, 0, step.Label))];
            return _scores[labels] = PageScorer.Score(gold, splitter.Split(seed, Reading with { Labels = labelled }, [], new DiagnosticBag()));
        }
    }
}
