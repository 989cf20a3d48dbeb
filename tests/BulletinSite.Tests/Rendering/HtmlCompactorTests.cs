using System.Buffers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BulletinSite.Rendering;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Tests.Rendering;

public class HtmlCompactorTests
{
    [Theory]
    [InlineData("<a class=\"x\" href='/y/'>z</a>", "<a class=x href=/y/>z</a>")]
    [InlineData("<meta name=\"a.b\" content=\"劳动午报\">", "<meta name=a.b content=劳动午报>")]
    [InlineData("<p title=\"two words\" id=\"a=b\" lang=\"\">", "<p title=\"two words\" id=\"a=b\" lang=\"\">")]
    [InlineData("<p title='a\"b' id=\"a'b\" class=\"a>b\">", "<p title='a\"b' id=\"a'b\" class=\"a>b\">")]
    [InlineData("<br class=\"x\"/>", "<br class=\"x\"/>")]
    [InlineData("say \"x=\"y\"\" <b>\"z\"</b>", "say \"x=\"y\"\" <b>\"z\"</b>")]
    [InlineData("<p title=it's class=\"x\">a=\"b\"</p>", "<p title=it's class=x>a=\"b\"</p>")]
    [InlineData("<!-- <a class=\"x\"> --><a class=\"y\">", "<!-- <a class=\"x\"> --><a class=\"y\">")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":\"<b c=\\\"d\\\">\"}</script>", "<script type=\"application/ld+json\">{\"a\":\"<b c=\\\"d\\\">\"}</script>")]
    [InlineData("<!doctype html>\n<html lang=\"en\">\n<head>\n<title>a\nb</title>\n<meta charset=\"utf-8\">\n</head>\n<body>\n<p>c</p>\n</body>\n</html>\n", "<!doctype html><html lang=en><head><title>a\nb</title><meta charset=utf-8></head><body><p>c</body></html>")]
    [InlineData("<div>\n<p>a</p>\n<p>b</p>\n</div>", "<div><p>a<p>b</div>")]
    [InlineData("<a><p>a</p></a><p>b</p>\n<b>c</b>\n<i>d</i>", "<a><p>a</p></a><p>b</p>\n<b>c</b>\n<i>d</i>")]
    [InlineData("</p><div></div>", "</p><div></div>")]
    [InlineData("<pre>\n<p class=\"x\">", "<pre>\n<p class=\"x\">")]
    [InlineData("<a class=\"never closed", "<a class=\"never closed")]
    public void Takes_out_what_html_does_not_need(string html, string expected) => Assert.Equal(expected, Compact(html));

    [Fact]
    public void A_line_end_behind_what_was_never_closed_shows_nothing() =>
        Assert.Equal(Read("<!doctype html><a href=\"/x/\"><i>text</a>\n"), Read(Compact("<!doctype html><a href=\"/x/\"><i>text</a>\n")));

    // Whatever a template prints: an odd page may stay as long as it was, but never says something else.
    [Fact]
    public void A_browser_reads_the_same_attributes_and_words()
    {
        var pieces = Gen.Elements(
            "<a href=\"/x/\">", "<a href='y z'>", "</a>", "text", "劳动", "\"", "'", "=", " ", "\n", "<", ">", "/>", "<br/>", "<b", " c=\"d\"", " e='f'", " g=h", "<meta x=\"y\">",
            "<!--", "-->", "<script>", "</script>", "<title>", "</title>", "&quot;", "</head>", "<head>", "<body>", "<i>", "</i>");
        Same(pieces.ListOf().Select(string.Concat));
    }

    [Fact]
    public void A_browser_reads_the_same_blocks()
    {
        var blank = Gen.Elements("", "\n", " ");
        var words = Gen.Elements("text", "<b>bold</b>", "<a href=\"#x\">1</a>", "<i>a</i>\n<i>b</i>", "\n");
        var paragraph = words.ListOf().Select(list => $"<p class=\"x\">{string.Concat(list)}</p>");
        Same(Blocks(3).Select(blocks => $"<html lang=\"en\">\n<head>\n<title>t</title>\n</head>\n<body>\n{blocks}</body>\n</html>\n"));

        Gen<string> Blocks(int depth) =>
            from items in (depth == 0 ? paragraph : Gen.OneOf(paragraph, words, Element(depth))).ListOf()
            from between in blank
            select string.Join(between, items);

        Gen<string> Element(int depth) =>
            from name in Gen.Elements("div", "section", "ul", "blockquote", "a", "h2", "table")
            from inner in Blocks(depth - 1)
            from before in blank
            select name switch
            {
                "ul" => $"<ul>{before}<li>{inner}</li>\n<li>{inner}</ul>",
                "h2" => "<h2>\nhead</h2>",
                "table" => $"<table>\n<tr>\n<td>{inner}</td>\n</tr>\n</table>",
                _ => $"<{name}>{before}{inner}</{name}>",
            };
    }

    private static void Same(Gen<string> pages) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(pages.ToArbitrary(), html => Assert.Equal(Read("<!doctype html>" + html), Read(Compact("<!doctype html>" + html)))));

    // Which line ends are shown is what the rows above are about. A line end by itself makes a browser open anew what was never closed: with nothing in it, it shows nothing.
    private static string Read(string html)
    {
        var root = new HtmlParser().ParseDocument(html).DocumentElement;
        foreach (var text in root.Descendants<IText>().ToList())
        {
            text.Data = text.Data.Replace("\n", "", StringComparison.Ordinal);
            if (text.Data.Length == 0) text.Parent!.RemoveChild(text);
        }

        while (root.QuerySelector(":is(a, b, i):empty") is { } empty) empty.Remove();
        return root.OuterHtml;
    }

    private static string Compact(string html)
    {
        var output = new ArrayBufferWriter<byte>();
        HtmlCompactor.Compact(Encoding.UTF8.GetBytes(html), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
