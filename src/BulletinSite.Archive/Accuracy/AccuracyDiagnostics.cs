using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Accuracy;

/// <summary>What can be wrong with a gold file, beside what can be wrong with any YAML file.</summary>
public static class AccuracyDiagnostics
{
    public static Diagnostic NoSuchLine(SourceSpan place, int line, SourceText seed) => new(Severity.Error, "GOLD001",
        string.Create(CultureInfo.InvariantCulture, $"{seed.Name} has no line {line}; it has {seed.Lines.Length}"), place,
        "count the seed's lines from 1, blank ones too");
}
