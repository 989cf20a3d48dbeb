using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Measures a page: first each line, then what only the page can tell, rule by rule. Safe to use from several threads.</summary>
internal sealed class PageMeasurer(LineMeasurer lines)
{
    private readonly ImmutableArray<PageRule> _ofSigns = With(PageRules.OfSigns, lines.Profile);
    private readonly ImmutableArray<PageRule> _ofForm = With(PageRules.OfForm, lines.Profile);
    private readonly ImmutableArray<PageRule> _ofPlace = With(PageRules.OfPlace, lines.Profile);

    public PageFacts Measure(SourceText source) => Measure(source, (rule, page) => rule.Read(page));

    /// <summary>What each rule changed in what is seen of a line.</summary>
    /// <param name="source">The page.</param>
    /// <param name="place">Where the line begins.</param>
    public ImmutableArray<RuleEffect> EffectsOn(SourceText source, int place)
    {
        var effects = ImmutableArray.CreateBuilder<RuleEffect>();
        Measure(source, (rule, page) =>
        {
            var before = page.SeenAt(place);
            rule.Read(page);
            var after = page.SeenAt(place);
            if (before != after) effects.Add(new RuleEffect(rule.Name, rule.Reason, [.. SplitWords.Of(after & ~before)], [.. SplitWords.Of(before & ~after)]));
        });
        return effects.ToImmutable();
    }

    private PageFacts Measure(SourceText source, Action<PageRule, PageDraft> read)
    {
        var page = PageDraft.Of(source, lines);
        if (page.Lines.Count == 0) return new PageFacts(0, 0, 0, 0, []);
        Read(_ofSigns);
        page.Count();
        Read(_ofForm);
        page.LookAround();
        Read(_ofPlace);
        return page.Finish();

        void Read(ImmutableArray<PageRule> rules)
        {
            foreach (var rule in rules)
            {
                if (rule.IsFor(page)) read(rule, page);
            }
        }
    }

    private static ImmutableArray<PageRule> With(ImmutableArray<PageRule> rules, BulletinProfile profile) =>
        profile.Without.IsEmpty ? rules : [.. rules.Where(rule => !profile.Without.Contains(rule.Name))];
}
