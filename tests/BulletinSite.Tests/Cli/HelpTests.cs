using System.CommandLine;
using System.Text.RegularExpressions;
using BulletinSite.Cli;

namespace BulletinSite.Tests.Cli;

/// <summary>Whoever asks for help is shown how a command is written; both READMEs know all of them.</summary>
public sealed class HelpTests
{
    private static readonly string[] Pages = ["README.md", ".github/README.zh.md"];

    private static readonly string[] OtherLanguage = [".github/README.zh.md", "../README.md"];

    public static TheoryData<string> Commands => [.. CommandLine.Create(null).Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_says_in_a_sentence_what_it_does_and_every_option_as_well(string name)
    {
        var command = Find(name);
        Assert.Matches(@"^[A-Z][^\n]+\.$", command.Description);
        Assert.All(command.Options.Cast<Symbol>().Concat(command.Arguments), symbol => Assert.False(string.IsNullOrWhiteSpace(symbol.Description), symbol.Name));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Examples_can_be_copied_into_a_shell(string name)
    {
        var lines = Find(name).Examples.Split('\n');
        Assert.Contains(lines, line => Regex.IsMatch(line, $@"\bbulletin {name}\b"));
        foreach (var line in lines.Where(line => line.Contains("bulletin ", StringComparison.Ordinal)))
        {
            // As a shell cuts it: without the comment, without what is not the program's.
            var words = Regex.Replace(line, @"\s+# .*$", "").Split("bulletin ")[1].Split(' ').Select(word => word.Trim('"'));
            Assert.Empty(CommandLine.Create(null).Parse([.. words]).Errors);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_ends_with_the_examples(string name)
    {
        using var output = new StringWriter();
        Assert.Equal(0, CommandLine.Create(null).Parse([name, "--help"]).Invoke(new InvocationConfiguration { Output = output }));
        Assert.EndsWith($"Examples:\n  {Find(name).Examples.Replace("\n", "\n  ", StringComparison.Ordinal)}\n\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Both_readmes_name_every_command(string name) =>
        Assert.All(Pages, page => Assert.Matches($@"(?m)^\| `{name}[ `]", File.ReadAllText(Path.Combine(SmallArchive.Repository, page))));

    [Fact]
    public void Both_readmes_say_the_same_in_the_same_order()
    {
        // Figures are measured once and stand in both; BULLETIN_ACCEPT=1 carries them over.
        if (Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1") CarryFiguresOver();
        var pages = Pages.Select(page => File.ReadAllText(Path.Combine(SmallArchive.Repository, page))).ToList();
        // Whatever is no language: commands, tables, figures, pictures, places.
        Assert.Equal(Bones(pages[0]), Bones(pages[1]));
        Assert.All(pages, page => Assert.InRange(page.Split('\n').Length, 60, 130));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".github/README.zh.md")]
    [InlineData("input/README.md")]
    [InlineData("theme/README.md")]
    [InlineData("src/ARCHITECTURE.md")]
    public void No_link_between_documents_is_dead(string page)
    {
        var text = File.ReadAllText(Path.Combine(SmallArchive.Repository, page));
        var folder = Path.GetDirectoryName(Path.Combine(SmallArchive.Repository, page))!;
        foreach (Match link in Regex.Matches(text, @"\]\((?!https?:|#)([^)#\s]+)|src=""(?!https?:)([^""]+)"""))
        {
            var target = Path.GetFullPath(Path.Combine(folder, link.Groups[1].Value + link.Groups[2].Value));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{page}: {link.Value}");
        }
    }

    private static ExampledCommand Find(string name) => CommandLine.Create(null).Subcommands.OfType<ExampledCommand>().Single(command => command.Name == name);

    private static void CarryFiguresOver()
    {
        var (english, chinese) = (Path.Combine(SmallArchive.Repository, Pages[0]), Path.Combine(SmallArchive.Repository, Pages[1]));
        var table = new Regex(@"(?<=\|---:\|---\|---:\|---:\|---:\|---:\|\n)(\|.*\n)+");
        var rows = table.Match(File.ReadAllText(english)).Value.Replace("nothing changed", "没有改动", StringComparison.Ordinal);
        File.WriteAllText(chinese, table.Replace(File.ReadAllText(chinese), _ => rows));
    }

    private static List<string> Bones(string page)
    {
        var bones = new List<string>();
        var spans = new List<string>();
        foreach (var line in page.Split('\n').Append("#"))
        {
            // Whatever order a language puts them in: code and figures under a heading.
            if (line.StartsWith('#'))
            {
                bones.AddRange(spans.Order(StringComparer.Ordinal));
                spans.Clear();
                bones.Add(line.Split(' ')[0]);
            }
            else if (line.StartsWith("    ", StringComparison.Ordinal)) bones.Add(line.Split(" #")[0].TrimEnd());
            else
            {
                spans.AddRange(Regex.Matches(line, "`[^`]+`|[0-9](?:[0-9,.]*[0-9])?").Select(span => span.Value));
                if (line.StartsWith('|')) bones.Add(line.Split('|')[1].Trim() is var cell && cell.StartsWith('`') ? cell[..(cell.IndexOf('`', 1) + 1)] : "|" + line.Count(c => c == '|') + string.Concat(line.Where(char.IsAsciiDigit)));
            }

            bones.AddRange(Regex.Matches(line, @"\]\(([^)]+)\)|src=""([^""]+)""").Select(link => link.Groups[1].Value + link.Groups[2].Value).Where(link => !OtherLanguage.Contains(link)).Select(link => Path.GetFileName(link.Split('#')[0])));
        }

        return bones;
    }
}
