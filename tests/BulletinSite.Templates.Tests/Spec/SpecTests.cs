namespace BulletinSite.Templates.Tests.Spec;

/// <summary>What the manual shows, the tests run.</summary>
[Collection("manual")]
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
        if (Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1") SpecFile.Accept(SpecFile.All().Single(path => Path.GetFileName(path) == file), title, kind, content);
        else Assert.Equal((example.Output is null ? "diagnostics" : "output", example.Output ?? example.Diagnostics), (kind, content));
    }

    [Fact]
    public void Headings_of_a_file_are_all_different() =>
        Assert.All(All().GroupBy(example => (example.File, example.Title)), group => Assert.Single(group));

    [Fact]
    public void Every_built_in_has_an_example_of_its_own()
    {
        var byTitle = All().ToLookup(example => example.Title);
        Assert.All(BuiltIns.All, function => Assert.Contains(function.Name, Assert.Single(byTitle[function.Name]).Template, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_member_of_a_group_in_the_manual_is_a_built_in()
    {
        var names = BuiltIns.All.Select(function => function.Name).ToHashSet(StringComparer.Ordinal);
        var groups = names.Select(name => name.Split('.')[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(All().Where(example => groups.Contains(example.Title.Split('.')[0])), example => Assert.Contains(example.Title, names));
    }

    private static IEnumerable<SpecCase> All() =>
        SpecFile.All().SelectMany(SpecFile.Read).Where(example => example.Blocks.ContainsKey("template"));
}
