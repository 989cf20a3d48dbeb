using System.Text;
using BulletinSite.Rendering;

namespace BulletinSite.Tests.Rendering;

public sealed class LeanScriptTests
{
    [Theory]
    [InlineData("const a = 1; // one\nlet b = a + 2;\n", "const a=1;let b=a+2;")]
    [InlineData("/* all\n of it */\nf( x , y )\n", "f(x,y)")]
    [InlineData("if (a) {\n  b();\n} else {\n  c();\n}\n", "if(a){b();}else{c();}")]
    [InlineData("a = b\nc = d\n", "a=b\nc=d")] // no semicolon, so the line end is one
    [InlineData("a = b\n(c)", "a=b\n(c)")]
    [InlineData("a++\nb++", "a++\nb++")]
    [InlineData("a = b +\n  c;", "a=b+\nc;")]
    [InlineData("x\n  .then(y)\n  ?.z", "x.then(y)?.z")]
    [InlineData("a + +b - -c + ++d", "a+ +b- -c+ ++d")]
    [InlineData("return typeof x in y", "return typeof x in y")]
    [InlineData("1 .toString()", "1 .toString()")]
    [InlineData("const s = \"a  // b\" + 'c /* d */';", "const s=\"a  // b\"+'c /* d */';")]
    [InlineData("const r = /[/\"']  \\/ +/g, q = a / b / c;", "const r=/[/\"']  \\/ +/g,q=a/b/c;")]
    [InlineData("return /  a/.test(b)", "return/  a/.test(b)")]
    [InlineData("a = b / /c/", "a=b/ /c/")]
    [InlineData("t = `a  ${ b ? `c  ${ \"}\" }` : d }  // e`;", "t=`a  ${ b ? `c  ${ \"}\" }` : d }  // e`;")]
    [InlineData("class A {\n  #x = 1;\n  static #y;\n  get z() { return #x in this; }\n}", "class A{#x=1;static #y;get z(){return #x in this;}}")]
    [InlineData("const 名 = async x => await x;", "const 名=async x=>await x;")]
    [InlineData("a <\n  b; c = d => ({});", "a<b;c=d=>({});")]
    [InlineData("", "")]
    public void Says_the_same_in_fewer_bytes(string script, string lean)
    {
        Assert.Equal(lean, Lean("a.js", script));
        Assert.Equal(lean, Lean("a.js", lean));
    }

    [Theory]
    [InlineData("a.js", "f(  'never closed\n)")]
    [InlineData("a.js", "f(  `never ${ closed )")]
    [InlineData("a.js", "f(  /never closed\n)")]
    [InlineData("a.js", "f(  ) /* never closed")]
    [InlineData("a.min.js", "f(  )")]
    public void What_is_not_understood_or_small_already_stays_as_it_is(string name, string script) => Assert.Equal(script, Lean(name, script));

    [Fact]
    public void Bytes_that_are_no_text_stay_as_they_are() => Assert.Equal([0xFF, 0x20, 0x20], LeanScript.Of("a.js", [0xFF, 0x20, 0x20]));

    [Fact]
    public void Every_script_of_the_theme_is_made_smaller_and_then_stays()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SmallArchive.Repository, "theme", "assets"), "*.js", SearchOption.AllDirectories))
        {
            var script = File.ReadAllBytes(file);
            var lean = LeanScript.Of(file, script);
            Assert.True(lean.Length < script.Length, file);
            Assert.Equal(lean, LeanScript.Of(file, lean));
        }
    }

    private static string Lean(string name, string script) => Encoding.UTF8.GetString(LeanScript.Of(name, Encoding.UTF8.GetBytes(script)));
}
