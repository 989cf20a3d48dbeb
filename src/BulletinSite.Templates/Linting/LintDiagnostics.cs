using BulletinSite.Text;

namespace BulletinSite.Templates.Linting;

/// <summary>What the lint says about a value that could do harm where it is printed.</summary>
internal static class LintDiagnostics
{
    public static Diagnostic Unsafe(HtmlPlace place, SourceSpan where, string attribute)
    {
        var text = where.Span.Length <= 60 ? where.Text : where.Source[new TextSpan(where.Span.Start, 60)] + "…";
        var value = text.ReplaceLineEndings(" ");
        return place switch
        {
            HtmlPlace.Element => Error("TPL201", $"\"{value}\" is printed as markup", where, "put | html.escape behind it"),
            HtmlPlace.Attribute => Error("TPL202", $"\"{value}\" is printed into the attribute \"{attribute}\" unescaped", where, "put | html.escape behind it"),
            HtmlPlace.Address => Error(
                "TPL203",
                $"\"{value}\" can make the address in \"{attribute}\" lead anywhere",
                where,
                "print an address the site made, or start it with fixed text such as /tags/ and put | html.url_encode behind the value"),
            HtmlPlace.Script => Error("TPL204", $"\"{value}\" is printed into a script", where, "put | object.to_json behind it"),
            HtmlPlace.ScriptAttribute => Error("TPL205", $"\"{value}\" is printed into \"{attribute}\", which is run as a script or a page", where, "move it to a data attribute, escaped with html.escape"),
            HtmlPlace.Style => Error("TPL206", $"\"{value}\" is printed into a style", where, "choose a class by the value instead"),
            HtmlPlace.UnquotedAttribute => Error("TPL207", $"\"{value}\" is printed into \"{attribute}\" without quotes", where, "put quotes around the attribute's value"),
            _ => Error("TPL208", $"\"{value}\" is printed where a tag has its attributes", where, "write the attribute out, and print only its value"),
        };
    }

    public static Diagnostic WaysPart(SourceSpan where, HtmlState one, HtmlState other) =>
        Error("TPL209", $"the page is {one.Name} on one way through this and {other.Name} on another", where, "open and close tags, quotes and comments on the same way");

    public static Diagnostic EndsInside(SourceSpan where, string what, HtmlState state) =>
        Error("TPL210", $"{what} ends {state.Name}", where, "end every tag, quote, comment, script and style where it was begun");

    public static Diagnostic TrustedNameWritten(SourceSpan where, string name) =>
        Error("TPL211", $"\"{name}\" is a name whose values are printed as they are, and something else is given to it here", where, "choose another name");

    public static Diagnostic RunsText(SourceSpan where, string function) =>
        Error("TPL212", $"object.{function} makes code or names of a text that is not written out here", where, "write the text out as a string, or do without");

    private static Diagnostic Error(string code, string message, SourceSpan where, string hint) =>
        new(Severity.Error, code, message, where, hint);
}
