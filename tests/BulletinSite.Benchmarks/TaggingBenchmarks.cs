using BenchmarkDotNet.Attributes;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Tagging;

namespace BulletinSite.Benchmarks;

/// <summary>Matching the editors' phrases against every article of the seeds.</summary>
[MemoryDiagnoser]
public class TaggingBenchmarks
{
    private Tagger _tagger = null!;
    private Article[] _articles = [];

    [GlobalSetup]
    public void Read()
    {
        var archive = new SeedArchive();
        _tagger = new Tagger(archive.Judgement.Taxonomy);
        _articles = [.. archive.Pages.Values.SelectMany(page => page.Articles)];
    }

    [Benchmark]
    public int Tag() => _articles.Sum(article => _tagger.Tag(article).Length);
}
