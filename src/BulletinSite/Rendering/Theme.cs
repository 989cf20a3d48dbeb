using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Model;
using BulletinSite.Templates;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>The looks of the site: templates, and files that are copied as they are.</summary>
/// <param name="Templates">By name: <c>article.html</c>, <c>partials/top.html</c>.</param>
/// <param name="Assets">In the order of their names.</param>
/// <param name="Folder">Where they are published; another content is another folder.</param>
/// <param name="Languages">The words of the site in every language: the program's own, and over them the theme's.</param>
public sealed record Theme(TemplateLibrary Templates, ImmutableArray<ThemeAsset> Assets, UrlPath Folder, ImmutableArray<Words> Languages)
{
    /// <summary>The words in a language; those of the first it speaks, and an error in the bag, where it does not speak that one.</summary>
    public Words WordsIn(string language, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (Languages.FirstOrDefault(words => words.Language == language) is { } spoken) return spoken;
        diagnostics.Add(ThemeDiagnostics.NoLanguage(language, Languages.Select(words => words.Language)));
        return Languages[0];
    }
}
