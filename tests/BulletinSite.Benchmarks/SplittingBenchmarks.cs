using BenchmarkDotNet.Attributes;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Benchmarks;

/// <summary>The stages of a page, each by itself, over the five seeds (48 kB): decode, measure, label, join, conserve, and all of them.</summary>
[MemoryDiagnoser]
public class SplittingBenchmarks
{
    private readonly PageSplitter _splitter = new(BulletinProfile.Generic);
    private readonly PageLabels _labels = new(BulletinProfile.Generic);
    private readonly DiagnosticBag _bag = new();
    private SeedFile[] _files = [];
    private SeedText[] _seeds = [];
    private PageFacts[] _facts = [];
    private Page[] _pages = [];
    private readonly PageMeasurer _pageMeasurer = new(new LineMeasurer(BulletinProfile.Generic));
    private LineMeasurer _measurer = null!;

    [GlobalSetup]
    public void Read()
    {
        var folder = Path.Combine(ArchiveFolder.Root, "seeds");
        _files = [.. SeedFolder.List(folder, _bag).Select(name => SeedFolder.Read(folder, name, _bag)!)];
        _seeds = [.. _files.Select(file => SeedDecoder.Decode(file, _bag)!)];
        _facts = [.. _seeds.Select(seed => _pageMeasurer.Measure(seed.Source))];
        _measurer = new LineMeasurer(BulletinProfile.Generic);
        _pages = [.. _seeds.Select(seed => _splitter.Split(seed, [], _bag))];
    }

    [Benchmark]
    public int Decode() => _files.Sum(file => SeedDecoder.Decode(file, new DiagnosticBag())!.Source.Text.Length);

    [Benchmark]
    public int Measure() => _seeds.Sum(seed => _pageMeasurer.Measure(seed.Source).Lines.Length);

    [Benchmark]
    public int Label() => _seeds.Zip(_facts, (seed, facts) => _labels.Decide(seed.Source, facts).Labels.Length).Sum();

    /// <summary>From labelled lines to articles: what the columns cut is joined.</summary>
    [Benchmark]
    public int Join()
    {
        var articles = 0;
        for (var i = 0; i < _pages.Length; i++)
        {
            var bag = new DiagnosticBag();
            articles += new ArticleBuilder(_measurer, _seeds[i], _facts[i], _pages[i].Lines, PageCorrections.Of(_seeds[i].Source, [], bag), bag).Build().Articles.Length;
        }

        return articles;
    }

    [Benchmark]
    public int Split() => _seeds.Sum(seed => _splitter.Split(seed, [], new DiagnosticBag()).Articles.Length);

    [Benchmark]
    public int Conserve() => _pages.Sum(page => ConservationChecker.Check(page, new DiagnosticBag()).Out);
}
