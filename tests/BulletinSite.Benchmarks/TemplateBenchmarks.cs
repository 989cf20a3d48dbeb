using System.Buffers;
using BenchmarkDotNet.Attributes;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Steps;
using BulletinSite.Templates;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Benchmarks;

/// <summary>
/// The theme's own pages of the repository's archive, all of one type in a run, made from views that are there already.
/// With <c>-p:ScribanAssembly=FILE</c>, Scriban makes the same pages beside it; both must write the same bytes.
/// </summary>
// In this process, because a process of its own would be built without the property.
[InProcess]
[MemoryDiagnoser]
public partial class TemplateBenchmarks
{
    private readonly ArrayBufferWriter<byte> _output = new(1024 * 1024);
    private readonly DiagnosticBag _bag = new();
    private IView[] _views = [];
    private Template _template = null!;
    private RenderOptions _options = RenderOptions.Default;

    [Params("article", "issue", "tag")]
    public string Pages { get; set; } = "";

    [GlobalSetup]
    public void Read()
    {
        var options = BuildOptions.For(ArchiveFolder.Root) with { BaseUrl = "https://example.org/archive/" };
        var archive = Build.ReadArchive(options, new StageClock(null), _bag).Archive;
        if (!SiteAddress.TryParse(options.BaseUrl, out var address)) throw new InvalidOperationException(options.BaseUrl);
        var theme = ThemeReader.Read(options.Theme, _bag);
        var model = SiteModel.From(archive, [], new SiteOptions(address, null));
        var type = PageTypes.All.Single(type => type.Name == Pages);
        _views = [.. type.Pages(new PageContext(model, theme.Folder), type).Select(page => page.View())];
        _template = theme.Templates.Get(type.Template)!;
        _options = RenderOptions.Default with { Library = theme.Templates, AutoIndent = false };
        if (_bag.HasErrors) throw new InvalidOperationException(string.Join('\n', _bag.InFileOrder()));
        PrepareOther(options, type.Template);
    }

    [Benchmark]
    public int Ours()
    {
        _output.ResetWrittenCount();
        foreach (var view in _views)
        {
            if (!_template.Render(view, _output, _options, _bag)) throw new InvalidOperationException(string.Join('\n', _bag.InFileOrder()));
        }

        return _output.WrittenCount;
    }

    partial void PrepareOther(BuildOptions options, string template);
}
