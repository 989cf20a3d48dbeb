using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Splits a page into articles and furniture: measure, label, build. Safe to use from several threads.</summary>
public sealed class PageSplitter(BulletinProfile profile)
{
    private readonly LineMeasurer _lines = new(profile);

    public BulletinProfile Profile { get; } = profile;

    /// <summary>What the page looks like before anything is decided.</summary>
    public PageFacts Measure(SourceText source) => new PageMeasurer(_lines).Measure(source);

    /// <summary>The page's articles. Doubts go into the bag.</summary>
    public Page Split(SeedText seed, IReadOnlyList<HeadCorrection> corrections, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var facts = Measure(seed.Source);
        var labels = PathDecoder.Decode(facts.Lines);
        return new ArticleBuilder(_lines, seed, facts, labels, corrections, diagnostics).Build();
    }
}
