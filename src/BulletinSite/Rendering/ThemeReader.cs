using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Templates;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>Reads a theme's folder and finds in one go everything that is wrong with it.</summary>
public static class ThemeReader
{
    private const string StylesheetName = "site.css";
    private const int HashDigits = 8;

    // What the views hold besides text: finished markup, addresses made by the router, counts. A template escapes everything else.
    internal static readonly LintOptions SafeNames = LintOptions.Default with
    {
        HtmlNames = ["markup", "kicker_markup", "subtitle_markup"],
        JsonNames = ["json_ld"],
        AddressNames = ["url", "href", "bundle", "home", "stylesheet", "assets", "feed", "canonical", "previous", "next"],
        PlainNames = ["number", "count", "issues", "articles", "issue_count", "tagged_article_count", "article_count", "character_count", "line_count", "current", "total", "x", "y", "width", "height", "middle", "base", "held", "possible"],
    };

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The theme in a folder. With errors in the bag it cannot be rendered with.</summary>
    public static Theme Read(string folder, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var templates = ReadTemplates(Path.Combine(folder, "templates"), name + "/templates", diagnostics);
        var languages = ReadStrings(Path.Combine(folder, StringsReader.FileName), $"{name}/{StringsReader.FileName}", diagnostics);
        var (assets, room) = ReadAssets(Path.Combine(folder, "assets"), name + "/assets", languages, diagnostics);
        if (assets.All(asset => asset.Path != room.Beside(StylesheetName))) diagnostics.Add(ThemeDiagnostics.NoStylesheet($"{name}/assets/{StylesheetName}"));
        return new Theme(templates, assets, room, languages);
    }

    private static TemplateLibrary ReadTemplates(string folder, string name, DiagnosticBag diagnostics)
    {
        var texts = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var (file, path) in FileTree.Under(folder))
        {
            if (file.EndsWith(".html", StringComparison.Ordinal) && ReadText(path, $"{name}/{file}", diagnostics) is { } text) texts.Add(file, text);
        }

        var sources = texts.ToFrozenDictionary(StringComparer.Ordinal);
        var library = new TemplateLibrary(sources);
        ImmutableArray<Template> templates = [.. library.Names.Select(file => library.Get(file)!)];
        foreach (var template in templates) diagnostics.AddRange(template.Diagnostics);
        diagnostics.AddRange(TemplateLint.Check(templates, SafeNames));

        foreach (var type in PageTypes.All)
        {
            if (!sources.ContainsKey(type.Template)) diagnostics.Add(ThemeDiagnostics.NoTemplate($"{name}/{type.Template}", type.Name));
        }

        return library;
    }

    // What a theme does not say in words of its own is said in the program's.
    private static ImmutableArray<Words> ReadStrings(string path, string name, DiagnosticBag diagnostics) =>
        File.Exists(path) && ReadText(path, name, diagnostics) is { } file ? StringsReader.Read(Words.Own, file, diagnostics) : Words.Own;

    // They refer to each other by their names, so it is their folder that is named after what is in them: each may be kept for ever.
    private static (ImmutableArray<ThemeAsset> Assets, UrlPath Folder) ReadAssets(string folder, string name, ImmutableArray<Words> languages, DiagnosticBag diagnostics)
    {
        var files = new List<(string Name, byte[] Bytes)>();
        foreach (var parts in FileTree.Under(folder).GroupBy(file => PublishedName(file.Name)))
        {
            var read = parts.Select(part => ReadBytes(part.Path, $"{name}/{part.Name}", diagnostics)).ToList();
            if (read.Any(part => part is null)) continue;
            files.Add((parts.Key, Lean(parts.Key, read.Count == 1 ? read[0]! : [.. read.SelectMany(part => part!.Append((byte)'\n'))])));
        }

        files.AddRange([.. WordScripts.Of(languages, [.. files.Select(file => file.Name)])]);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file}\n{bytes.Length}\n")));
            hash.AppendData(bytes);
        }

        var room = Routes.Assets(Convert.ToHexStringLower(hash.GetHashAndReset())[..HashDigits]);
        var assets = ImmutableArray.CreateBuilder<ThemeAsset>();
        foreach (var (file, bytes) in files)
        {
            var published = room.Beside(file);
            if (published.IsPortable) assets.Add(new ThemeAsset($"{name}/{file}", published, bytes));
            else diagnostics.Add(ThemeDiagnostics.AssetName($"{name}/{file}"));
        }

        return (assets.ToImmutable(), room);
    }

    // A folder that is named like a script is one: its files, one after the other.
    private static string PublishedName(string file)
    {
        var end = file.IndexOf(".js/", StringComparison.Ordinal);
        return end < 0 ? file : file[..(end + 3)];
    }

    private static byte[] Lean(string file, byte[] bytes) => Path.GetExtension(file) switch
    {
        ".css" => LeanStyleSheet.Of(bytes),
        ".js" => LeanScript.Of(file, bytes),
        _ => bytes,
    };

    private static SourceText? ReadText(string path, string name, DiagnosticBag diagnostics)
    {
        if (ReadBytes(path, name, diagnostics) is not { } bytes) return null;
        var text = bytes.AsSpan();
        if (text.StartsWith(Encoding.UTF8.Preamble)) text = text[Encoding.UTF8.Preamble.Length..];
        try
        {
            return new SourceText(name, StrictUtf8.GetString(text));
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(ThemeDiagnostics.NotUtf8(name));
            return null;
        }
    }

    private static byte[]? ReadBytes(string path, string name, DiagnosticBag diagnostics)
    {
        try
        {
            // What lies elsewhere on the machine would be published.
            if (new FileInfo(path).LinkTarget is null) return File.ReadAllBytes(path);
            diagnostics.Add(ThemeDiagnostics.Unreadable(name, "it is a link"));
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ThemeDiagnostics.Unreadable(name, problem.Message));
            return null;
        }
    }
}
