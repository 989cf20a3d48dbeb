using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Gathering;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying;

namespace BulletinSite.Serving.Previewing;

/// <summary>The site in memory: every file is known, none is made before somebody asks for it, and each page that is made is read back and checked.</summary>
internal sealed class PreviewSite
{
    private readonly SitePlan _plan;
    private readonly FrozenDictionary<string, PlannedFile> _files;
    private readonly ConcurrentDictionary<string, PreviewPage> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<Diagnostic>> _checked = new(StringComparer.Ordinal);
    private readonly Lazy<SiteVerifier> _verifier;

    private PreviewSite(SitePlan plan)
    {
        _plan = plan;
        // Two files with one address are an error, and such a site is never shown.
        _files = plan.Files.DistinctBy(file => file.Path.OutputFile).ToFrozenDictionary(file => file.Path.OutputFile, StringComparer.Ordinal);
        _verifier = new Lazy<SiteVerifier>(() => new SiteVerifier(plan, isDeep: true));
    }

    public SiteModel Model => _plan.Model;

    public BulletinArchive Archive => Model.Archive;

    /// <summary>The second half of the line, up to the plan: as <see cref="Build.PlanSite"/> does it, but for the search index.</summary>
    public static PreviewSite Plan(BuildOptions options, BulletinArchive archive, Theme theme, DiagnosticBag diagnostics)
    {
        var address = Build.AddressOf(options, archive.Judgement.Site, diagnostics);
        var prose = ProseReader.Read(options.Input, address, diagnostics);
        var model = Build.ModelOf(options, archive, address, prose, diagnostics);
        return new PreviewSite(SitePlan.WithoutSearch(model, theme, diagnostics));
    }

    /// <summary>Whether the site has such a file; files of the search index are not among them.</summary>
    public bool Has(string file) => _files.ContainsKey(file);

    /// <summary>Whether the file is an HTML page.</summary>
    public bool IsPage(string file) => _files.TryGetValue(file, out var planned) && planned.Page is not null;

    /// <summary>A file of the site, made now if it was not yet; null where the site has none of that name.</summary>
    public PreviewPage? Make(string file) => _files.TryGetValue(file, out var planned) ? _made.GetOrAdd(file, _ => Make(planned)) : null;

    /// <summary>Everything wrong with a page: HTML, links, metadata, and text that does not stand in the seeds.</summary>
    public ImmutableArray<Diagnostic> Check(string file)
    {
        if (!_files.TryGetValue(file, out var planned) || Make(file) is not { } made) return [];
        return _checked.GetOrAdd(file, _ => made.Bytes is { } bytes ? Check(planned, bytes) : made.Diagnostics);
    }

    private static PreviewPage Make(PlannedFile planned)
    {
        var bag = new DiagnosticBag();
        return new PreviewPage(planned.Make(bag), bag.InFileOrder());
    }

    private ImmutableArray<Diagnostic> Check(PlannedFile planned, ReadOnlyMemory<byte> bytes)
    {
        var bag = new DiagnosticBag();
        _verifier.Value.Inspect(new RenderedFile(planned.Path, bytes, planned.Page), bag);
        return bag.InFileOrder();
    }
}
