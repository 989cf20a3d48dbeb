using System.Collections.Immutable;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Search;
using BulletinSite.Search.Tests;
using BulletinSite.Serving;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Browser.Tests;

/// <summary>The project's own archive, built into a folder of its own and served on this machine as GitHub Pages would.</summary>
public sealed class BuiltSite : IDisposable
{
    // So that there is an article taken down, and an address that leads on to another.
    private const string Corrections = """
        corrections:
          - { hide: 81, quotation: 中关村科学城总工会, reason: 试验, by: 编辑, when: 2024-03-01 }

        """;

    private const string Addresses = """
        addresses:
          - { id: 0123456789ab, line: 5, last: 25, quotation: 北京市总工会赴北京环卫集团 }
          - { id: ba9876543210, line: 5, last: 25, quotation: 北京市总工会赴北京环卫集团 }

        """;

    private const string Gold = "tests/BulletinSite.Archive.Tests/Gold";

    private readonly string _root = Directory.CreateTempSubdirectory("bulletin-site-").FullName;
    private readonly Lazy<ImmutableArray<SearchableArticle>> _articles;
    private readonly SiteServer _server;
    private readonly ImmutableArray<PlannedFile> _pages;

    /// <param name="baseUrl">Where the site believes it stands: a base path, or an absolute address with one.</param>
    /// <param name="settings">Lines added to the site's settings.</param>
    public BuiltSite(string baseUrl, string settings)
    {
        var options = BuildOptions.For(CopyArchive(settings)) with { BaseUrl = baseUrl, ContentDate = DateTimeOffset.UnixEpoch };
        var report = Build.Run(options, writes: true);
        if (report.Output is null) throw new InvalidOperationException("the site cannot be built:\n" + string.Join('\n', report.Diagnostics));
        Folder = report.Output;
        _articles = new(() => Archives.Of(_root));
        if (!SiteAddress.TryParse(baseUrl, out var address)) throw new ArgumentException(baseUrl, nameof(baseUrl));
        Address = address;
        using var plan = Plan(options);
        _pages = [.. plan.Files.Where(file => file.Page is not null)];
        _server = new SiteServer(Folder, address.BasePath, port: 0);
        _server.Start();
        Root = new Uri(new Uri(_server.Addresses.Single()), address.BasePath);
    }

    /// <summary>What readers can search in it.</summary>
    public ImmutableArray<SearchableArticle> Articles => _articles.Value;

    /// <summary>Where it is served: <c>http://127.0.0.1:1234/repo/</c>.</summary>
    public Uri Root { get; }

    /// <summary>Where it is written.</summary>
    public string Folder { get; }

    public SiteAddress Address { get; }

    /// <summary>Every HTML file, absolute, in order.</summary>
    public IEnumerable<string> HtmlFiles => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    /// <summary>The shortest and the longest page of a type: what is left out where there is little, and what gets in each other's way where there is much.</summary>
    public ImmutableArray<string> Samples(string type)
    {
        var bySize = _pages.Where(file => file.Page!.Type.Name == type).Select(file => file.Path)
            .OrderBy(path => new FileInfo(File(path.OutputFile)).Length).ThenBy(path => path.Value, StringComparer.Ordinal).ToList();
        return bySize.Count == 0 ? [] : [.. new[] { bySize[0], bySize[^1] }.Distinct().Select(path => path.Value)];
    }

    /// <summary>The longest page of a type.</summary>
    public string Longest(string type) => Samples(type)[^1];

    /// <summary>Every page of a type, in the order of the plan.</summary>
    public IEnumerable<string> All(string type) => _pages.Where(file => file.Page!.Type.Name == type).Select(file => file.Path.Value);

    /// <summary>Pages of the issues this archive began with, which have a gold; an issue added since may bear a date of any length.</summary>
    public IEnumerable<string> FirstIssues => All("issue").Where(path => Directory.EnumerateFiles(Path.Combine(_root, Gold))
        .Any(gold => path.Contains(Path.GetFileNameWithoutExtension(gold).Replace('_', '-'), StringComparison.Ordinal)));

    /// <summary>A file of the site on the disk.</summary>
    public string File(string name) => Path.Combine(Folder, name);

    public Uri At(string path) => new(Root, path.TrimStart('/'));

    public void Dispose()
    {
        _server.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private static SitePlan Plan(BuildOptions options)
    {
        var bag = new DiagnosticBag();
        var clock = new StageClock(null);
        return Build.PlanSite(options, Build.ReadArchive(options, clock, bag).Archive, clock, bag);
    }

    private string CopyArchive(string settings)
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(repository.FullName, "BulletinSite.sln"))) repository = repository.Parent!;
        foreach (var folder in new[] { "seeds", "input", "theme", Gold })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(repository.FullName, folder), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(_root, Path.GetRelativePath(repository.FullName, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                System.IO.File.Copy(file, target);
            }
        }

        AddToInput("site.yml", settings);
        ShortenLists();
        AddToInput("corrections/000_e7ce6ab1fc37dab1.yml", Corrections);
        AddToInput("addresses/000_e7ce6ab1fc37dab1.yml", Addresses);
        return _root;
    }

    // So that a tag has more articles than its page shows, and pages of its years.
    private void ShortenLists()
    {
        const string Usual = "articles_per_page: 50";
        var path = Path.Combine(_root, "input", "site.yml");
        var text = System.IO.File.ReadAllText(path);
        if (!text.Contains(Usual, StringComparison.Ordinal)) throw new InvalidOperationException($"{path} does not say \"{Usual}\"");
        System.IO.File.WriteAllText(path, text.Replace(Usual, "articles_per_page: 8", StringComparison.Ordinal));
    }

    private void AddToInput(string file, string text)
    {
        var path = Path.Combine(_root, "input", file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.AppendAllText(path, text);
    }
}
