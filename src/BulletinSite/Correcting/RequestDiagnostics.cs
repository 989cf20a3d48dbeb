using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Correcting;

/// <summary>Why what was asked for makes no correction.</summary>
internal static class RequestDiagnostics
{
    public static Diagnostic NoTextOnLine(SourceText source, int line) => new(Severity.Error, "CORR201",
        string.Create(CultureInfo.InvariantCulture, $"line {line} has no text"), DiagnosticPlace.AtLine(source, line), "name a line with text on it");

    public static Diagnostic NoCorrection(SourceSpan place, string kind, string needs, string? near) => new(Severity.Error, "CORR202",
        needs.Length == 0 ? $"there is no kind of correction \"{kind}\"" : $"\"{kind}\" needs {needs}", place,
        needs.Length > 0 ? "\"correct --help\" shows an example of each"
            : near is null ? $"name one of {string.Join(", ", CorrectionMaker.Kinds)}" : $"write \"{near}\"");

    public static Diagnostic NobodyCorrects(string place, string missing) => new(Severity.Error, "CORR203",
        $"the correction does not say {missing}", DiagnosticPlace.WholeFile(place), "add --by NAME and --reason \"why\"; BULLETIN_EDITOR may hold the name");
}
