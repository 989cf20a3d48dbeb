using System.Buffers;
using System.Text;
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
    [InlineData("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n</head>\n<body>", "<!doctype html><html lang=en><head><meta charset=utf-8></head>\n<body>")]
    [InlineData("<head>\n<title>a\nb</title>\n<meta charset=\"utf-8\">\n</head>\n<body>\n<p>c</p>\n", "<head><title>a\nb</title><meta charset=utf-8></head>\n<body>\n<p>c</p>\n")]
    [InlineData("<a class=\"never closed", "<a class=\"never closed")]
    public void Takes_out_what_html_does_not_need(string html, string expected) => Assert.Equal(expected, Compact(html));

    // Whatever a template prints: an odd page may stay as long as it was, but never says something else.
    [Fact]
    public void A_browser_reads_the_same()
    {
        var pieces = Gen.Elements(
            "<p>", "</p>", "<a href=\"/x/\">", "<a href='y z'>", "</a>", "text", "劳动", "\"", "'", "=", " ", "\n", "<", ">", "/>", "<br/>", "<b", " c=\"d\"", " e='f'", " g=h",
            "<!--", "-->", "<script>", "</script>", "<title>", "</title>", "&quot;", "</head>", "<head>", "<meta x=\"y\">");
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(pieces.ListOf().Select(list => string.Concat(list)).ToArbitrary(), html => Assert.Equal(Read("<!doctype html>" + html), Read(Compact("<!doctype html>" + html)))));
    }

    private static string Read(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        // Between the elements of a head there is nothing to read.
        foreach (var node in document.Head!.ChildNodes.Where(node => string.IsNullOrWhiteSpace(node.TextContent) && node is AngleSharp.Dom.IText).ToList()) document.Head.RemoveChild(node);
        return document.DocumentElement.OuterHtml;
    }

    private static string Compact(string html)
    {
        var output = new ArrayBufferWriter<byte>();
        HtmlCompactor.Compact(Encoding.UTF8.GetBytes(html), output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
