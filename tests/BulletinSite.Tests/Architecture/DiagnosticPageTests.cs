using System.Text;
using System.Text.RegularExpressions;

namespace BulletinSite.Tests.Architecture;

/// <summary>Every message has its line in src/DIAGNOSTICS.md, which is written from the source (BULLETIN_ACCEPT=1).</summary>
public sealed partial class DiagnosticPageTests
{
    private static readonly string Source = Path.Combine(SmallArchive.Repository, "src");
    private static readonly string PageFile = Path.Combine(Source, "DIAGNOSTICS.md");

    [Fact]
    public void The_page_is_the_one_the_source_makes()
    {
        var page = Page();
        if (Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1") File.WriteAllText(PageFile, page);
        Assert.Equal(page, File.ReadAllText(PageFile));
    }

    [Fact]
    public void Every_code_in_the_source_has_its_line()
    {
        var page = File.ReadAllText(PageFile);
        var codes = Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(file => Code().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal);
        Assert.All(codes, code => Assert.Contains($"| `{code}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_error_says_what_to_do()
    {
        var silent = MessageSource.Read(Source).SelectMany(area => area.Messages).Where(message => message.Severity == "error" && message.Hint.Length == 0);
        Assert.Empty(silent.Select(message => message.Code));
    }

    private static string Page()
    {
        var page = new StringBuilder("""
            # Messages

            Every message the program can give, with its code. **error** stops before anything is written, **review** publishes and asks an editor to look,
            **note** is for the curious (`--verbose`). `…` stands for what the message names: a file, a word, a number; ` / ` sets apart what it says in one
            case or another. This page is written from the source: `BULLETIN_ACCEPT=1 dotnet test tests/BulletinSite.Tests --filter DiagnosticPageTests`.


            """.ReplaceLineEndings("\n"));
        foreach (var area in MessageSource.Read(Source))
        {
            page.Append("## ").Append(area.Summary).Append("\n\n[`").Append(area.File).Append("`](").Append(area.File).Append(")\n\n| code | | says | to do |\n|---|---|---|---|\n");
            foreach (var message in area.Messages.OrderBy(message => message.Code, StringComparer.Ordinal))
                page.Append("| `").Append(message.Code).Append("` | ").Append(message.Severity).Append(" | ").Append(Cell(message.Says)).Append(" | ").Append(Cell(message.Hint)).Append(" |\n");
            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Cell(string text) =>
        Regex.Replace(text.ReplaceLineEndings(" "), @"[\\|<>*_\[\]`#]", @"\$0");

    [GeneratedRegex("\"([A-Z]{3,5}[0-9]{3})\"")]
    private static partial Regex Code();
}
