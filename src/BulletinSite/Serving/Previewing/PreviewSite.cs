using System.Collections.Concurrent;
using System.Collections.Immutable;
using BulletinSite.Archive.Gathering;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>The site in memory: no file is made before somebody asks for it, and each page that is made is read back and checked.</summary>
internal sealed class PreviewSite
{
    private static readonly PageType Issues = PageTypes.All.Single(type => type.Content == IssueView.Members);
    private static readonly PageType Articles = PageTypes.All.Single(type => type.Content == ArticleView.Members);

    private readonly PageContext _context;
    private readonly Theme _theme;
    private readonly PageRenderer _renderer;
    private readonly Lazy<PlannedSite> _planned;
    private readonly ConcurrentDictionary<string, PreviewPage> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<Diagnostic>> _checked = new(StringComparer.Ordinal);

    private PreviewSite(PageContext context, Theme theme)
    {
        (_context, _theme, _renderer) = (context, theme, new PageRenderer(theme));
        _planned = new Lazy<PlannedSite>(() => PlannedSite.Of(context, theme));
    }

    public SiteModel Model => _context.Model;

    public BulletinArchive Archive => Model.Archive;

    /// <summary>The second half of the line, up to what all pages share: as <see cref="Build.PlanSite"/> does it. The files are planned later.</summary>
    /// <param name="before">The site that was shown before; what the change does not touch is taken from it.</param>
    /// <param name="options">Where the archive is.</param>
    /// <param name="archive">The archive as it is now.</param>
    /// <param name="theme">Its looks.</param>
    /// <param name="diagnostics">Receives what was noticed.</param>
    public static PreviewSite Of(PreviewSite? before, BuildOptions options, BulletinArchive archive, Theme theme, DiagnosticBag diagnostics)
    {
        var address = Build.AddressOf(options, archive.Judgement.Site, diagnostics);
        var prose = ProseReader.Read(options.Input, address, diagnostics);
        var model = Build.ModelOf(options, archive, address, prose, theme, diagnostics, before?.Model);
        return new PreviewSite(SiteParts.ContextOf(model, theme), theme);
    }

    /// <summary>Plans every file; what only that can tell, such as two files with one address.</summary>
    public ImmutableArray<Diagnostic> Plan() => _planned.Value.Diagnostics;

    /// <summary>Whether the site has such a file; files of the search index are not among them.</summary>
    public bool Has(string file) => Find(file) is not null;

    /// <summary>A file of the site, made now if it was not yet; null where the site has none of that name.</summary>
    public PreviewPage? Make(string file)
    {
        if (_made.TryGetValue(file, out var made)) return made;
        return Find(file) is { } planned ? _made.GetOrAdd(file, _ => Make(planned)) : null;
    }

    /// <summary>Everything wrong with a page: HTML, links, metadata, and text that does not stand in the seeds.</summary>
    public ImmutableArray<Diagnostic> Check(string file)
    {
        if (Find(file) is not { } planned || Make(file) is not { } made) return [];
        return _checked.GetOrAdd(file, _ => made.Bytes is { } bytes ? Check(planned, bytes) : made.Diagnostics);
    }

    private PlannedFile? Find(string file) => _planned.IsValueCreated ? _planned.Value.Find(file) : FindAlone(file) ?? _planned.Value.Find(file);

    // Whoever waits for a page does not wait for all the others to be planned.
    private PlannedFile? FindAlone(string file) => SiteParts.AssetsOf(_theme).FirstOrDefault(asset => asset.Path.OutputFile == file)
        ?? (PageAt(file) is { } page ? SiteParts.FilesOf([page], _renderer).Single() : null);

    private Page? PageAt(string file)
    {
        if (!file.EndsWith("index.html", StringComparison.Ordinal)) return null;
        var path = $"/{file[..^"index.html".Length]}";
        foreach (var issue in Model.Issues)
        {
            if (issue.Path.Value == path) return IssuePages.Page(issue, _context, Issues);
            foreach (var entry in issue.Articles) if (entry.Path.Value == path) return ArticlePages.Page(entry, _context, Articles);
        }

        return PageTypes.All.Where(type => type != Issues && type != Articles).SelectMany(type => type.Pages(_context, type)).FirstOrDefault(page => page.Path.Value == path);
    }

    private static PreviewPage Make(PlannedFile planned)
    {
        var bag = new DiagnosticBag();
        return new PreviewPage(planned.Make(bag), bag.InFileOrder());
    }

    private ImmutableArray<Diagnostic> Check(PlannedFile planned, ReadOnlyMemory<byte> bytes)
    {
        var bag = new DiagnosticBag();
        _planned.Value.Verifier.Inspect(planned.With(bytes), bag);
        return bag.InFileOrder();
    }
}
