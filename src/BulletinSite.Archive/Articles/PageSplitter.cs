using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Splits a page into articles and furniture: measure, label, build. Safe to use from several threads.</summary>
public sealed class PageSplitter(BulletinProfile profile)
{
    private readonly LineMeasurer _lines = new(profile);
    private readonly PageLabels _labels = new();

    public BulletinProfile Profile { get; } = profile;

    /// <summary>What the page looks like before anything is decided.</summary>
    public PageFacts Measure(SourceText source) => new PageMeasurer(_lines).Measure(source);

    /// <summary>The page's articles. Doubts go into the bag.</summary>
    public Page Split(SeedText seed, IReadOnlyList<Correction> corrections, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var facts = Measure(seed.Source);
        var sound = PageCorrections.Of(seed.Source, corrections, diagnostics);
        var page = Read(seed, facts, sound, diagnostics);
        if (corrections.Count == 0) return page;
        var uncorrected = Read(seed, facts, PageCorrections.Of(seed.Source, [], diagnostics), new DiagnosticBag());
        return ArticleCorrections.Apply(page with { Corrections = sound.All, Uncorrected = uncorrected.Articles }, diagnostics);
    }

    private Page Read(SeedText seed, PageFacts facts, PageCorrections corrections, DiagnosticBag diagnostics)
    {
        var labels = _labels.Decide(facts, corrections.Constraints);
        return new ArticleBuilder(_lines, seed, facts, labels, corrections, diagnostics).Build();
    }
}
