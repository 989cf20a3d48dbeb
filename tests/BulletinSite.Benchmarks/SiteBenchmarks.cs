using BenchmarkDotNet.Attributes;
using BulletinSite.Archive.Enriching;
using BulletinSite.Rendering;
using BulletinSite.Steps;
using BulletinSite.Text;
using BulletinSite.Verifying;
using BulletinSite.Writing;

namespace BulletinSite.Benchmarks;

/// <summary>The stages after the split, each by itself and on one thread, over the five seeds: enrich, model, plan, render, verify, write.</summary>
[MemoryDiagnoser]
public class SiteBenchmarks
{
    private SeedArchive _archive = null!;
    private Enricher _enricher = null!;
    private SiteVerifier _verifier = null!;
    private RenderedFile _article = null!;
    private string _folder = "";

    [GlobalSetup]
    public void Read()
    {
        _archive = new SeedArchive();
        _enricher = new Enricher(_archive.Judgement);
        _verifier = new SiteVerifier(_archive.Plan);
        _article = _archive.Files.Where(file => file.Page?.Type.Name == "article").MaxBy(file => file.Bytes.Length)!;
        _folder = Directory.CreateTempSubdirectory("bulletin-benchmark-").FullName;
    }

    [GlobalCleanup]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Benchmark]
    public int Enrich() => _archive.Enrich(_enricher).Length;

    [Benchmark]
    public int GatherAndModel() => _archive.ToModel().Issues.Length;

    [Benchmark]
    public int IndexSearch()
    {
        using var files = SearchSteps.Index(_archive.Model, new DiagnosticBag());
        return files.All.Count;
    }

    [Benchmark]
    public int Plan() => SitePlan.For(_archive.Model, _archive.Theme, _archive.Search, new DiagnosticBag()).Files.Length;

    [Benchmark]
    public int Render() => _archive.Plan.Files.Sum(file => file.Make(new DiagnosticBag())!.Value.Length);

    /// <summary>The longest article, read back from its bytes.</summary>
    [Benchmark]
    public int VerifyArticle() => _verifier.Inspect(_article, new DiagnosticBag())!.Text.Pieces.Length;

    [Benchmark]
    public int Verify() =>
        _verifier.Finish([.. _archive.Files.Select(file => _verifier.Inspect(file, new DiagnosticBag())).OfType<PageReport>()], new DiagnosticBag()).Out;

    /// <summary>Every file, the manifest, the swap, and deleting the site that was there.</summary>
    [Benchmark]
    public bool Write()
    {
        var bag = new DiagnosticBag();
        using var site = SiteFolder.Open(Path.Combine(_folder, "output"), bag)!;
        return site.Swap(Manifest.Of(_archive.Files.Select(file => site.Write(file, bag)!)), bag);
    }
}
