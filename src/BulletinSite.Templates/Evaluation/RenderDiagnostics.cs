using System.Collections.Immutable;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>What can go wrong while a template is rendered.</summary>
internal static class RenderDiagnostics
{
    public static Diagnostic UnknownName(SourceSpan where, string name, IEnumerable<string> known) =>
        Error("TPL101", $"nothing is called \"{name}\" here", where, Meant(name, known) ?? MeantFunction(name) ?? "assign it first, or write \"?? null\" behind it where it may be missing");

    public static Diagnostic UnknownLocal(SourceSpan where, string name, IEnumerable<string> known) =>
        Error("TPL102", $"no local name \"${name}\" here", where, Meant(name, known, "$") ?? "assign it or pass it to the include, or write \"?? null\" behind it where it may be missing");

    public static Diagnostic UnknownMember(SourceSpan where, ViewShape shape, string name) =>
        Error("TPL103", $"\"{shape.Name}\" has no member \"{name}\"", where, Meant(name, shape.Members.Select(member => member.Name))
            ?? $"it has {Listed(shape)}");

    public static Diagnostic UnknownFunction(SourceSpan where, string name) =>
        Error("TPL104", $"no function is called \"{name}\"", where, MeantFunction(name) ?? "check the spelling, and that the function is defined before this line");

    public static Diagnostic MemberOfNothing(SourceSpan where, string target, string name) =>
        Error("TPL105", $"\"{target}\" is nothing, so it has no \"{name}\"", where, $"write {target}?.{name} where it may be missing");

    public static Diagnostic IndexOfNothing(SourceSpan where, string target) =>
        Error("TPL106", $"\"{target}\" is nothing, so it has no items", where, $"test with \"if {target}\" where it may be missing");

    public static Diagnostic NotCallable(SourceSpan where, string target, string kind) =>
        Error("TPL107", $"\"{target}\" is {kind} and takes no arguments", where, "put an operator, a semicolon or a line end between two values");

    public static Diagnostic PipedIntoNothing(SourceSpan where, string target) =>
        Error("TPL108", $"\"{target}\" behind the pipe is not a function", where, "name a function, such as html.escape");

    public static Diagnostic ArgumentCount(SourceSpan where, string function, int given, int wanted, string signature) =>
        Error("TPL109", $"\"{function}\" was given {Counted(given)} and takes {wanted}", where, $"write {signature}; put -1 and other operations in parentheses");

    public static Diagnostic UnknownArgument(SourceSpan where, string function, string name, IEnumerable<string> known) =>
        Error("TPL110", $"\"{function}\" has no argument \"{name}\"", where, Meant(name, known) ?? "leave out the name and give the arguments in order");

    public static Diagnostic UnsupportedOperator(SourceSpan where, string operation, string left, string right) =>
        Error("TPL111", $"{operation} cannot be used between {left} and {right}", where, "convert one side first, for example with string.to_int");

    public static Diagnostic CannotConvert(SourceSpan where, string kind, string wanted) =>
        Error("TPL112", $"{kind} cannot be used as {wanted}", where, $"give {wanted} here");

    public static Diagnostic NotInterpolated(SourceSpan where, string kind) =>
        Error("TPL135", $"{kind} cannot stand in an interpolated string", where, "make a text of it first, for example with array.join");

    public static Diagnostic NegativeTimes(SourceSpan where, int times) =>
        Error("TPL136", $"a list cannot be repeated or shortened {times} times", where, "give a number of 0 or more");

    public static Diagnostic NotIterable(SourceSpan where, string kind) =>
        Error("TPL113", $"a loop cannot go over {kind}", where, "loop over a list, a text, an object or a range such as 1..5");

    public static Diagnostic NotAnObject(SourceSpan where, string statement, string kind) =>
        Error("TPL114", $"\"{statement}\" needs an object and got {kind}", where, "give an object, such as {a: 1}");

    public static Diagnostic ReadOnly(SourceSpan where, string name) =>
        Error("TPL115", $"\"{name}\" is read-only", where, "assign to another name");

    public static Diagnostic CannotSetMember(SourceSpan where, string name, string kind) =>
        Error("TPL116", $"\"{name}\" cannot be set on {kind}", where, "set members only of objects the template made itself");

    public static Diagnostic OutOfRange(SourceSpan where, int index, int count) =>
        Error("TPL117", $"there is no item {index} among {count}", where, "test the size first; the first item is 0");

    public static Diagnostic NotIndexable(SourceSpan where, string target, string kind) =>
        Error("TPL118", $"\"{target}\" is {kind} and has no items", where, "index only lists, texts and objects");

    public static Diagnostic OutsideLoop(SourceSpan where, string what) =>
        Error("TPL119", $"\"{what}\" stands outside of a loop", where, "use it only between for or while and their end");

    public static Diagnostic DividedByZero(SourceSpan where) =>
        Error("TPL120", "a whole number was divided by zero", where, "test the divisor first");

    public static Diagnostic TooManyRounds(SourceSpan where, int limit) =>
        Error("TPL121", $"loops and calls of this page took more than {limit} rounds", where, "check that the loop ends");

    public static Diagnostic TooDeep(SourceSpan where, int limit) =>
        Error("TPL122", $"more than {limit} functions and includes are inside one another", where, "check that the function or include does not call itself without end");

    public static Diagnostic OutputTooLong(SourceSpan where, long limit) =>
        Error("TPL123", $"the page is longer than {limit} bytes", where, "check what the loop on this page repeats");

    public static Diagnostic ValueTooLong(SourceSpan where, int limit) =>
        Error("TPL124", $"a text or list here is longer than {limit}", where, "check what is being repeated or joined");

    public static Diagnostic ValueTooDeep(SourceSpan where, int limit) =>
        Error("TPL125", $"a list or object here is more than {limit} levels deep", where, "check that it does not contain itself");

    public static Diagnostic NoLibrary(SourceSpan where, string name) =>
        Error("TPL126", $"\"{name}\" cannot be included: this rendering has no template folder", where, "write the text of the include here");

    public static Diagnostic IncludeLeavesTheme(SourceSpan where, string name) =>
        Error("TPL127", $"\"{name}\" is not a place inside the theme", where, "name a file of the theme folder, with / and without ..");

    public static Diagnostic IncludeNotFound(SourceSpan where, string name, IEnumerable<string> known) =>
        Error("TPL128", $"the theme has no template \"{name}\"", where, Meant(name, known) ?? "check the name, which counts from the folder of the templates and has an ending");

    public static Diagnostic IncludeHasErrors(SourceSpan where, string name, ImmutableArray<Diagnostic> errors) =>
        Error("TPL129", $"\"{name}\" has mistakes, the first at {errors[0].Place.Position}: {errors[0].Message}", where, $"correct {name} first");

    public static Diagnostic FunctionFailed(SourceSpan where, string function, string message, string hint) =>
        Error("TPL130", $"{function}: {message}", where, hint);

    public static Diagnostic NoIndex(SourceSpan where, string target, string index) =>
        Error("TPL131", $"\"{index}\" is nothing, so it names no item of \"{target}\"", where, $"test with \"if {index}\" where it may be missing");

    public static Diagnostic NotWrappable(SourceSpan where, string target) =>
        Error("TPL132", $"\"wrap\" needs a function and got \"{target}\"", where, "name a function that writes $$ where the block should go");

    public static Diagnostic OutsideCalendar(SourceSpan where) =>
        Error("TPL133", "the date here is outside of the years 1 to 9999", where, "add less");

    public static Diagnostic ViewHasNoText(SourceSpan where, ViewShape shape) =>
        Error("TPL134", $"a \"{shape.Name}\" is not a text", where, $"print one of its members: {Listed(shape)}");

    private static string Counted(int arguments) => arguments == 1 ? "1 argument" : $"{arguments} arguments";

    private static string Listed(ViewShape shape) =>
        string.Join(", ", shape.Members.Select(member => member.Name).Take(12)) + (shape.Members.Length > 12 ? " …" : "");

    /// <summary>A built-in of nearly that name, or of that name in some group.</summary>
    private static string? MeantFunction(string name)
    {
        var names = BuiltIns.All.Select(function => function.Name);
        var found = names.FirstOrDefault(known => known.EndsWith("." + name, StringComparison.Ordinal)) ?? Suggestion.For(name, names);
        return found is null ? null : $"did you mean \"{found}\"?";
    }

    private static string? Meant(string name, IEnumerable<string> known, string prefix = "") =>
        Suggestion.For(name, known) is { } near ? $"did you mean \"{prefix}{near}\"?" : null;

    private static Diagnostic Error(string code, string message, SourceSpan where, string hint) =>
        new(Severity.Error, code, message, where, hint);
}
