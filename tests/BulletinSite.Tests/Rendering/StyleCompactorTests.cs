using BulletinSite.Rendering;

namespace BulletinSite.Tests.Rendering;

/// <summary>A published style sheet means what the written one means.</summary>
public class StyleCompactorTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color: red}\n")]
    [InlineData("/* why */ a, b > c { margin: 0 1em }", "a,b > c{margin: 0 1em}\n")]
    [InlineData("a :hover { width: calc(1em + 2px) }", "a :hover{width: calc(1em + 2px)}\n")] // not a:hover
    [InlineData("a::before { content: \"x ; { /* y\" }", "a::before{content: \"x ; { /* y\"}\n")]
    [InlineData("a { content: '\\'  ' }", "a{content: '\\'  '}\n")]
    [InlineData("@media (min-width: 40rem) { a { b: c; } }", "@media (min-width: 40rem){a{b: c}}\n")]
    [InlineData("a { b: c /* never closed", "a{b: c\n")]
    [InlineData("a { b: \"never closed", "a{b: \"never closed\n")]
    [InlineData("", "\n")]
    public void Blanks_and_comments_go_and_what_is_in_quotes_stays(string written, string published) =>
        Assert.Equal(published, StyleCompactor.Compact(written));

    [Fact]
    public void The_projects_style_sheet_fits_its_budget()
    {
        var css = File.ReadAllText(Path.Combine(SmallArchive.Repository, "theme", "assets", "site.css"));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(StyleCompactor.Compact(css)), 1, 20_000);
    }
}
