using BulletinSite.Serving;
using BulletinSite.Serving.Previewing;
using BulletinSite.Serving.Reviewing;

namespace BulletinSite.Browser.Tests;

/// <summary>A copy of the project's own archive that is worked on, shown by <c>serve</c>.</summary>
internal sealed class Workshop : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bulletin-workshop-").FullName;
    private readonly Preview _preview;
    private readonly SiteServer _server;

    /// <param name="basePath">The path the site stands under.</param>
    public Workshop(string basePath)
    {
        var repository = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(repository.FullName, "BulletinSite.sln"))) repository = repository.Parent!;
        foreach (var folder in new[] { "seeds", "input", "theme" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(repository.FullName, folder), "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(_root, Path.GetRelativePath(repository.FullName, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        var options = BuildOptions.For(_root) with { BaseUrl = basePath };
        _preview = new Preview(options, _ => { });
        var desk = new PreviewDesk(_preview, basePath, new ReviewDesk(_preview, options, TimeProvider.System, ""));
        _server = new SiteServer(0, desk.Answer);
        desk.Stopping = _server.Stopping;
        _server.Start();
        Root = new Uri(new Uri(_server.Addresses.Single()), basePath);
    }

    public Uri Root { get; }

    public string this[string file]
    {
        get => File.ReadAllText(Path.Combine(_root, file));
        set => File.WriteAllText(Path.Combine(_root, file), value);
    }

    /// <summary>A seed, as messages call it; the first is 0.</summary>
    public string Seed(int number) => "seeds/" + Directory.EnumerateFiles(Path.Combine(_root, "seeds")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ElementAt(number);

    public void Dispose()
    {
        _server.Dispose();
        _preview.Dispose();
        Directory.Delete(_root, recursive: true);
    }
}
