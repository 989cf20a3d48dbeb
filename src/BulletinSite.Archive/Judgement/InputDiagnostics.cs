using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>What can be wrong with the editors' files as files.</summary>
internal static class InputDiagnostics
{
    public static Diagnostic NotUtf8(string file, int offset) => new(
        Severity.Error,
        "INPUT001",
        string.Create(CultureInfo.InvariantCulture, $"the file is not UTF-8: byte {offset} belongs to no character"),
        DiagnosticPlace.WholeFile(file),
        $"save {file} as UTF-8");

    public static Diagnostic Unreadable(string file, string problem) => new(
        Severity.Error,
        "INPUT002",
        $"the file cannot be read: {problem.TrimEnd('.')}",
        DiagnosticPlace.WholeFile(file),
        $"check the permissions of {file}");

    public static Diagnostic Unwritable(string file, string problem) => new(
        Severity.Error,
        "INPUT005",
        $"the file cannot be written: {problem.TrimEnd('.')}",
        DiagnosticPlace.WholeFile(file),
        $"check the permissions of {file}");

    public static Diagnostic NoSiteSettings(string file) => new(
        Severity.Error,
        "INPUT003",
        "the archive's settings are missing",
        DiagnosticPlace.WholeFile(file),
        $"write {file} with \"title\", \"publication\" and \"description\"");

    public static Diagnostic UnknownFile(string file, string? near) => new(
        Severity.Review,
        "INPUT004",
        "no part of the program reads this file",
        DiagnosticPlace.WholeFile(file),
        near is null ? $"remove {file}, or see the list of files in the folder's README.md" : $"if it is meant to be {near}, rename it");
}
