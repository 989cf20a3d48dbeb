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

    public static IEnumerable<string> Types => PageTypes.All.Select(type => type.Name);

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
