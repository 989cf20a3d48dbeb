using BulletinSite.Text;

namespace BulletinSite.Templates;

/// <summary>What can be wrong with the text of a template; trouble while rendering is in <c>RenderDiagnostics</c>.</summary>
internal static class TemplateDiagnostics
{
    public static Diagnostic EscapeNotClosed(SourceSpan where, int percents)
    {
        var mark = new string('%', percents);
        return Error("TPL001", $"escape block {{{mark}{{ is not closed", where, $"write }}{mark}}} where the escaped text ends");
    }

    public static Diagnostic StringNotClosed(SourceSpan where) =>
        Error("TPL002", "string is not closed", where, "write the same quote at the end of the string, or \\ before a quote that belongs to it");

    public static Diagnostic InterpolationNotClosed(SourceSpan where) =>
        Error("TPL003", "code in an interpolated string is not closed on its line", where, "write } after the code, or \\{ for a plain brace");

    public static Diagnostic UnknownEscape(SourceSpan where) =>
        Error("TPL004", $"unknown escape \"{where.Text}\" in a string", where, "write \\\\ for a backslash, or use a string in backquotes, which has no escapes");

    public static Diagnostic BadNumber(SourceSpan where, string text) =>
        Error("TPL005", $"\"{text}\" is not a number", where, "write a whole number, or one with a decimal point and digits on both sides");

    public static Diagnostic Expected(SourceSpan where, string what, string found) =>
        Error("TPL006", $"expected {what}, found {found}", where, "complete the code before this place, or remove what stands here");

    public static Diagnostic StatementGoesOn(SourceSpan where, string found) =>
        Error("TPL007", $"expected the end of the statement, found {found}", where, "put the next statement on a new line or after a semicolon");

    public static Diagnostic NotEnded(SourceSpan where, string opening) =>
        Error("TPL008", $"\"{opening}\" has no \"end\"", where, "write {{ end }} where the block stops");

    public static Diagnostic NothingToEnd(SourceSpan where, string word) =>
        Error("TPL009", $"\"{word}\" belongs to no block", where, "remove it, or open a block before it");

    public static Diagnostic NotInCase(SourceSpan where) =>
        Error("TPL010", "only \"when\" and \"else\" can stand directly in \"case\"", where, "move this behind the first \"when\"");

    public static Diagnostic AssignmentInside(SourceSpan where) =>
        Error("TPL011", "an assignment cannot be part of an expression", where, "write == to compare, or assign in a statement of its own");

    public static Diagnostic NotAssignable(SourceSpan where) =>
        Error("TPL012", $"nothing can be assigned to \"{Short(where)}\"", where, "assign to a name, a member such as a.b, or an item such as a[0]");

    public static Diagnostic UnknownLoopParameter(SourceSpan where, string name) =>
        Error("TPL013", $"a loop has no parameter \"{name}\"", where, "use limit, offset, reversed or, for tablerow, cols; put a call that makes the list in parentheses");

    public static Diagnostic UnknownLoopMember(SourceSpan where, string loop, string name) =>
        Error("TPL014", $"\"{loop}\" knows nothing called \"{name}\"", where, loop == "while"
            ? "use index, first, even or odd"
            : "use index, rindex, first, last, even, odd, changed or length");

    public static Diagnostic ParameterIsLocal(SourceSpan where, string name) =>
        Error("TPL015", $"parameter \"${name}\" cannot start with a dollar sign", where, $"write {name}");

    public static Diagnostic ParameterOrder(SourceSpan where, string name) =>
        Error("TPL016", $"parameter \"{name}\" comes too late", where, "order parameters: plain ones, those with a default, then one with three dots");

    public static Diagnostic DefaultNotLiteral(SourceSpan where, string name) =>
        Error("TPL017", $"the default of \"{name}\" is not a plain value", where, "use a number, a string, true, false or null");

    public static Diagnostic NestedTooDeep(SourceSpan where, int limit) =>
        Error("TPL018", $"more than {limit} blocks and expressions stand inside one another", where, "move inner parts to a function or an include");

    public static Diagnostic WrappedBlockInside(SourceSpan where) =>
        Error("TPL019", "\"$$\" is a statement of its own and not a value", where, "write {{ $$ }} by itself where the wrapped block goes");

    public static Diagnostic ColonNamesArgument(SourceSpan where, string value) =>
        Error("TPL020", $"this colon reads as if \"{value}\" were the name of an argument", where, $"put it in parentheses before the colon: ({value})");

    private static string Short(SourceSpan where) => where.Span.Length <= 40 ? where.Text : where.Source[new TextSpan(where.Span.Start, 40)] + "…";

    private static Diagnostic Error(string code, string message, SourceSpan where, string hint) =>
        new(Severity.Error, code, message, where, hint);
}
