using System.Text;
using BulletinSite.Rendering;

namespace BulletinSite.Tests.Rendering;

public sealed class LeanStyleSheetTests
{
    [Theory]
    [InlineData("a { color: red; }\n\nb {\n  margin: 0 auto;\n}\n", "a{color:red}b{margin:0 auto}")]
    [InlineData("/* palette */\n:root { --x: 1px; }", ":root{--x:1px}")]
    [InlineData("a b, c > d { }", "a b,c>d{}")]
    [InlineData(".a :is(b, c) { }", ".a :is(b,c){}")] // the blank before a colon is a combinator
    [InlineData("p { width: calc(1rem * 2 + 3px) }", "p{width:calc(1rem * 2 + 3px)}")]
    [InlineData("a::before { content: \"a  /* b */ \\\" {\"; }", "a::before{content:\"a  /* b */ \\\" {\"}")]
    [InlineData("a { font: 1px/2 x; }", "a{font:1px/2 x}")]
    [InlineData(".a/* both */.b { }", ".a/**/.b{}")]
    [InlineData("@media (min-width: 40rem) {\n  a { top: 0 }\n}", "@media (min-width:40rem){a{top:0}}")]
    [InlineData("a { } /* never closed", "a{}")]
    [InlineData("a { content: 'never closed", "a{content:'never closed")]
    [InlineData("", "")]
    public void Says_the_same_in_fewer_bytes(string css, string lean) =>
        Assert.Equal(lean, Encoding.UTF8.GetString(LeanStyleSheet.Of(Encoding.UTF8.GetBytes(css))));

    [Fact]
    public void Is_as_lean_as_it_gets()
    {
        var lean = LeanStyleSheet.Of(File.ReadAllBytes(Path.Combine(SmallArchive.Repository, "theme", "assets", "site.css")));
        Assert.Equal(lean, LeanStyleSheet.Of(lean));
        Assert.DoesNotContain("/*", Encoding.UTF8.GetString(lean), StringComparison.Ordinal);
    }
}
