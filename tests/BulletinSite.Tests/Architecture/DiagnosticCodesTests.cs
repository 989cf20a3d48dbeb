using System.Text.RegularExpressions;

namespace BulletinSite.Tests.Architecture;

/// <summary>Every message the program can give is provoked by some test.</summary>
public sealed partial class DiagnosticCodesTests
{
    // WRITE006 needs a file system that refuses to delete; SITE002 a bug in the router, whose addresses are checked where they are made.
    private static readonly string[] Unprovoked = ["WRITE006", "SITE002"];

    [Fact]
    public void Every_code_stands_in_a_test()
    {
        var tested = string.Join('\n', Files("tests").Where(file => !file.EndsWith("DiagnosticCodesTests.cs", StringComparison.Ordinal)).Select(file => file + "\n" + File.ReadAllText(file)));
        var untested = Files("src")
            .Where(file => file.EndsWith("Diagnostics.cs", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal)
            .Where(code => !tested.Contains(code, StringComparison.Ordinal))
            .Where(code => !code.StartsWith("TPL", StringComparison.Ordinal)) // the template language has such a test of its own
            .Except(Unprovoked)
            .Order(StringComparer.Ordinal);
        Assert.Empty(untested);
    }

    [Fact]
    public void No_two_messages_share_a_code()
    {
        var twice = Files("src")
            .Where(file => file.EndsWith("Diagnostics.cs", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .GroupBy(code => code, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        Assert.Empty(twice);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(SmallArchive.Repository, folder), "*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex("\"([A-Z]{3,5}[0-9]{3})\"")]
    private static partial Regex Code();
}
