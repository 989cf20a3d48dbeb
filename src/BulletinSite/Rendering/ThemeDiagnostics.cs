using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>What can be wrong with a theme besides the text of its templates.</summary>
public static class ThemeDiagnostics
{
    public static Diagnostic NoTemplate(string file, string pageType) => new(Severity.Error, "THEME001",
        $"the theme has no template for pages of type {pageType}", DiagnosticPlace.WholeFile(file), $"write {file}; theme/VIEWS.md lists what it can name");

    public static Diagnostic NoStylesheet(string file) => new(Severity.Error, "THEME002",
        "the theme has no style sheet", DiagnosticPlace.WholeFile(file), $"write {file}");

    public static Diagnostic AssetName(string file) => new(Severity.Error, "THEME003",
        "the name of a published file may hold only lower-case ASCII letters, digits, hyphens, dots and underscores", DiagnosticPlace.WholeFile(file),
        "rename the file");

    public static Diagnostic NotUtf8(string file) => new(Severity.Error, "THEME004",
        "the template is not UTF-8", DiagnosticPlace.WholeFile(file), "save the file as UTF-8");

    public static Diagnostic NotAKey(SourceSpan place) => new(Severity.Error, "THEME006",
        $"\"{place.Text}\" cannot be the key of a word", place, "write it in small letters, digits and underscores");

    public static Diagnostic NotAWord(SourceSpan place, string key) => new(Severity.Error, "THEME007",
        $"the word \"{key}\" has no text here", place, $"write under {key}: two blanks, a language, a colon and the text; in quotation marks where it holds a colon or ends in a blank");

    public static Diagnostic NotALanguage(SourceSpan place) => new(Severity.Error, "THEME010",
        $"\"{place.Text}\" is no language", place, "write its tag, such as zh-Hans or en");

    public static Diagnostic MissingWord(DiagnosticPlace place, string key, string language) => new(Severity.Error, "THEME008",
        $"the word \"{key}\" is not given in the language \"{language}\"", place, $"add a line \"  {language}: …\" under {key}");

    public static Diagnostic NoLanguage(string language, IEnumerable<string> known) => new(Severity.Error, "THEME009",
        $"the theme has no words in the language \"{language}\"", DiagnosticPlace.WholeFile("input/site.yml"),
        $"set interface to one of {string.Join(", ", known)}, or give every word of theme/strings.yml in {language}");

    public static Diagnostic Unreadable(string file, string why) => new(Severity.Error, "THEME005",
        $"the file cannot be read: {why}", DiagnosticPlace.WholeFile(file), "check the file's permissions; a link is not followed");
}
