using BenchmarkDotNet.Attributes;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying;

namespace BulletinSite.Benchmarks;

/// <summary>Every page of the seeds' site read back and checked: from its bytes in one pass, and as a browser does.</summary>
[MemoryDiagnoser]
public class ReadBackBenchmarks
{
    private RenderedFile[] _pages = [];
    private SiteVerifier _verifier = null!;

    /// <summary>Whether AngleSharp reads the pages as well, as it does on small sites and with --deep.</summary>
    [Params(false, true)]
    public bool Deep { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var archive = new SeedArchive();
        _pages = [.. archive.Files.Where(file => file.Page is not null)];
        // A small site is read as a browser would from the first page to the last: many times over it is a large one.
        var plan = Deep ? archive.Plan : archive.Plan with { Files = [.. Enumerable.Repeat(archive.Plan.Files, 8).SelectMany(files => files)] };
        _verifier = new SiteVerifier(plan, Deep);
    }

    [Benchmark]
    public int ReadBack() => _pages.Sum(page => _verifier.Inspect(page, new DiagnosticBag())!.Text.Pieces.Length);
}
