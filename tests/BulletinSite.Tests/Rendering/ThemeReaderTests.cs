using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Tests.Rendering;

public sealed class ThemeReaderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("bulletin-").FullName, "theme");

    public ThemeReaderTests()
    {
        foreach (var type in PageTypes.All) Write($"templates/{type.Template}", "<!doctype html>");
        Write("assets/site.css", "p { margin: 0 }");
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public void The_folder_of_the_assets_is_named_after_what_is_in_it_so_that_all_can_be_kept_for_ever()
    {
        Write("assets/a/one.js", "x = 1");
        var before = Read(out var problems);
        Assert.Empty(problems);
        Assert.Matches("^/assets/[0-9a-f]{8}/$", before.Folder.Value);
        Assert.Equal([before.Folder.Beside("a/one.js"), before.Folder.Beside("site.css")], before.Assets.Select(asset => asset.Path));
        Assert.Equal(before.Folder, Read(out _).Folder);
        Write("assets/a/one.js", "x = 2");
        Assert.NotEqual(before.Folder, Read(out _).Folder);
    }

    [Fact]
    public void A_folder_named_like_a_script_is_one_script()
    {
        Write("assets/search.js/1-first.js", "// first\n\"use strict\";\nconst a = 1;\n");
        Write("assets/search.js/2-second.js", "const b = a");
        var script = Read(out _).Assets.Single(asset => asset.File == "theme/assets/search.js");
        Assert.Equal("\"use strict\";const a=1;const b=a", System.Text.Encoding.UTF8.GetString(script.Bytes.Span));
    }

    [Fact]
    public void Assets_keep_their_names_and_come_in_ordinal_order()
    {
        Write("assets/z.svg", "<svg/>");
        Write("assets/fonts/a.woff2", "x");
        Write("assets/.DS_Store", "x");
        var theme = Read(out _);
        Assert.Equal(["fonts/a.woff2", "z.svg"], theme.Assets.Select(asset => asset.Path.Value[theme.Folder.Value.Length..]).Where(path => path != "site.css"));
    }

    [Fact]
    public void Everything_wrong_with_a_theme_is_said_at_once()
    {
        File.Delete(Path.Combine(_folder, "templates/tag.html"));
        File.Delete(Path.Combine(_folder, "assets/site.css"));
        Write("assets/My Photo.PNG", "x");
        Write("templates/year.html", [0xFF]);
        Write("templates/issue.html", "{{ if }");
        Read(out var problems);
        Assert.Equal(
            [
                "theme/assets/My Photo.PNG:1:1: error THEME003: the name of a published file may hold only lower-case ASCII letters, digits, hyphens, dots and underscores",
                "theme/assets/site.css:1:1: error THEME002: the theme has no style sheet",
                "theme/templates/tag.html:1:1: error THEME001: the theme has no template for pages of type tag",
                "theme/templates/year.html:1:1: error THEME001: the theme has no template for pages of type year",
                "theme/templates/year.html:1:1: error THEME004: the template is not UTF-8",
            ],
            problems.Where(problem => problem.Contains("THEME", StringComparison.Ordinal)));
        Assert.Contains(problems, problem => problem.StartsWith("theme/templates/issue.html:1:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_said_with_the_reason()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "assets/lost.svg"), Path.Combine(_folder, "nowhere.svg"));
        Read(out var problems);
        Assert.StartsWith("theme/assets/lost.svg:1:1: error THEME005: the file cannot be read: ", Assert.Single(problems), StringComparison.Ordinal);
    }

    private void Write(string file, string text) => Write(file, System.Text.Encoding.UTF8.GetBytes(text));

    private void Write(string file, byte[] bytes)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private Theme Read(out string[] problems)
    {
        var bag = new DiagnosticBag();
        var theme = ThemeReader.Read(_folder, bag);
        problems = [.. bag.InFileOrder().Select(diagnostic => diagnostic.ToString())];
        return theme;
    }
}
