using System.Runtime.CompilerServices;
using BulletinSite.Text;

namespace BulletinSite.Templates.Tests.Spec;

/// <summary>What the manual shows, the tests run.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var example in All()) data.Add(example.File, example.Title);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_of_the_manual_holds(string file, string title)
    {
        var example = All().Single(one => one.File == file && one.Title == title);
        var result = Rendered.From(example);
        var (kind, content) = result.Succeeded ? ("output", result.Output) : ("diagnostics", result.Messages);
        if (Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1") SpecFile.Accept(Path.Combine(Folder(), file), title, kind, content);
        else Assert.Equal((example.Output is null ? "diagnostics" : "output", example.Output ?? example.Diagnostics), (kind, content));
    }

    [Fact]
    public void Headings_of_a_file_are_all_different() =>
        Assert.All(All().GroupBy(example => (example.File, example.Title)), group => Assert.Single(group));

    private static IEnumerable<SpecCase> All() =>
        Directory.GetFiles(Folder(), "*.md").Order(StringComparer.Ordinal).SelectMany(SpecFile.Read).Where(example => example.Blocks.ContainsKey("template"));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
