using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Yaml;

/// <summary>What can be wrong with the form of an editor's file.</summary>
internal static class YamlDiagnostics
{
    public static Diagnostic NotYaml(SourceSpan place, string problem) => Error(
        "YAML001",
        $"this is not valid YAML: {Decapitalise(problem)}",
        place,
        $"mend the line or the one before it in {place.Source.Name}; a text with \": \", \"#\" or brackets in it needs quotation marks around it");

    public static Diagnostic Alias(SourceSpan place, string name) => Error(
        "YAML002",
        $"\"*{name}\" points to another part of the file, which is not used here",
        place,
        $"write the value itself in {place.Source.Name}");

    public static Diagnostic SecondDocument(SourceSpan place) => Error(
        "YAML003",
        "a second document starts here, and a file is read as one",
        place,
        $"remove the line \"---\" from {place.Source.Name}");

    public static Diagnostic TooDeep(SourceSpan place, int levels) => Error(
        "YAML004",
        string.Create(CultureInfo.InvariantCulture, $"this is nested more than {levels} levels deep"),
        place,
        $"count the brackets and the blanks at the line's start in {place.Source.Name}");

    public static Diagnostic UnknownKey(YamlScalar key, string owner, string? near, IEnumerable<string> known) => Error(
        "YAML005",
        $"{owner} has no key \"{key.Text}\"",
        key.From,
        near is null
            ? $"remove it from {key.From.Source.Name}; the keys are {string.Join(", ", known)}"
            : $"write \"{near}\" in {key.From.Source.Name}");

    public static Diagnostic DuplicateKey(YamlScalar key, YamlScalar first) => Error(
        "YAML006",
        string.Create(CultureInfo.InvariantCulture, $"\"{key.Text}\" stands here for the second time; the first is on line {first.From.FirstLine}"),
        key.From,
        $"keep one of the two in {key.From.Source.Name}");

    public static Diagnostic KeyIsNoText(YamlNode key) => Error(
        "YAML012",
        $"a key must be a text, and this is {key.Kind}",
        key.From,
        $"write the key as one word in {key.From.Source.Name}");

    public static Diagnostic WrongType(YamlNode value, string key, string expected) => Error(
        "YAML007",
        $"\"{key}\" must be {expected}, and this is {value.Kind}",
        value.From,
        $"write {expected} in {value.From.Source.Name}");

    public static Diagnostic MissingKey(SourceSpan place, string owner, string key) => Error(
        "YAML008",
        $"{owner} needs a \"{key}\"",
        place,
        $"add \"{key}:\" to it in {place.Source.Name}");

    public static Diagnostic BadValue(YamlNode value, string key, string problem, string hint) => Error(
        "YAML009",
        $"\"{key}\" {problem}",
        value.From,
        $"{hint} in {value.From.Source.Name}");

    public static Diagnostic Tag(SourceSpan place, string tag) => Error(
        "YAML010",
        $"\"{tag}\" gives the value a type, which is not used here",
        place,
        $"remove the word with the exclamation mark from {place.Source.Name}");

    public static Diagnostic ControlCharacter(SourceSpan place) => Error(
        "YAML011",
        string.Create(CultureInfo.InvariantCulture, $"the control character U+{(int)place.Text[0]:X4} stands here"),
        place,
        $"remove it from {place.Source.Name}");

    private static Diagnostic Error(string code, string message, SourceSpan place, string hint) =>
        new(Severity.Error, code, message, place, hint);

    // The parser speaks in sentences; ours go on after a colon and have no full stop.
    private static string Decapitalise(string sentence)
    {
        var text = sentence.Trim().TrimEnd('.');
        return text.Length > 1 && char.IsAsciiLetterLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
