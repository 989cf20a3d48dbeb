using BenchmarkDotNet.Attributes;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Benchmarks;

/// <summary>One page of each type: making its view, and filling its template with the view.</summary>
[MemoryDiagnoser]
public class RenderBenchmarks
{
    private PageRenderer _renderer = null!;
    private Page _page = null!;

    /// <summary>The types the repository's archive has a page of: nothing is taken down or moved in it.</summary>
    public static IEnumerable<string> Types => new SeedArchive().Files.Select(file => file.Page?.Type.Name).OfType<string>().Distinct(StringComparer.Ordinal);

    [ParamsSource(nameof(Types))]
    public string Type { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        var archive = new SeedArchive();
        _renderer = new PageRenderer(archive.Theme);
        _page = archive.Files.Where(file => file.Page?.Type.Name == Type).MaxBy(file => file.Bytes.Length)!.Page!;
    }

    [Benchmark]
    public object View() => _page.View();

    [Benchmark]
    public int Page() => _renderer.Render(_page, new DiagnosticBag())!.Value.Length;
}
