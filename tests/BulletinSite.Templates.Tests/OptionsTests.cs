using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Tests;

public sealed class OptionsTests
{
    [Fact]
    public void The_time_of_the_build_is_told_when_it_was_given() =>
        Assert.Equal("2018-01-05", Rendered.From("{{ date.now | date.to_string '%F' }}", default(Value), new RenderOptions { Now = new DateTime(2018, 1, 5) }).Output);

    [Fact]
    public void Indentation_can_be_turned_off() =>
        Assert.Equal("  a\nb", Rendered.From("  {{ \"a\\nb\" }}", default(Value), new RenderOptions { AutoIndent = false }).Output);

    [Theory]
    [InlineData("partials/head.html", true)]
    [InlineData("head.html", true)]
    [InlineData("", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("../seeds/x.txt", false)]
    [InlineData("partials/../../x", false)]
    [InlineData("partials\\..\\x", false)]
    [InlineData("C:/x", false)]
    [InlineData("./head.html", false)]
    [InlineData("partials//head.html", false)]
    public void Includes_stay_in_the_theme(string name, bool isInside) => Assert.Equal(isInside, TemplateLibrary.IsInside(name));

    [Fact]
    public void A_library_parses_each_template_once()
    {
        var library = new TemplateLibrary(new Dictionary<string, SourceText> { ["a.html"] = new("a.html", "a") });
        Assert.Equal("aa", Rendered.From("{{ include 'a.html' }}{{ include 'a.html' }}", default(Value), new RenderOptions { Library = library }).Output);
        Assert.Same(library.Get("a.html"), library.Get("a.html"));
        Assert.Null(library.Get("b.html"));
    }

    [Fact]
    public void A_pattern_that_is_known_already_keeps_to_the_time_of_each_page()
    {
        const string Slow = "{{ x | regex.match '^(a+)+$' | array.size }}";
        var patient = new RenderOptions();
        var hasty = patient with { Limits = new RenderLimits { RegexTime = TimeSpan.FromSeconds(2) } };
        Assert.Equal("2", Rendered.From(Slow, new ValueMap { ["x"] = "aaa" }, patient).Output);
        Assert.Equal("2", Rendered.From(Slow, new ValueMap { ["x"] = "aaa" }, hasty).Output);
        Assert.Equal(
            "page.html:1:4: error TPL130: regex.match: the pattern \"^(a+)+$\" takes too long on this text\n  hint: avoid nested repetition such as (a+)+",
            Rendered.From(Slow, new ValueMap { ["x"] = new string('a', 40) + "!" }, hasty).Messages);
    }

    [Fact]
    public void Every_built_in_says_what_it_does()
    {
        Assert.All(BuiltIns.All, function => Assert.EndsWith(".", function.Summary));
        Assert.Contains("html.escape", BuiltIns.All.Select(function => function.Name));
        Assert.Equal(BuiltIns.All.Select(function => function.Name).Distinct(), BuiltIns.All.Select(function => function.Name));
    }

    [Fact]
    public void A_page_longer_than_the_buffer_is_written_whole()
    {
        var page = Rendered.From("{{ for i in 1..20000 }}鞍山日报 {{ i }} <p>\n{{ end }}").Output;
        Assert.StartsWith("鞍山日报 1 <p>\n", page);
        Assert.EndsWith("鞍山日报 20000 <p>\n", page);
        Assert.Equal(20000, page.Split('\n').Length - 1);
    }
}
