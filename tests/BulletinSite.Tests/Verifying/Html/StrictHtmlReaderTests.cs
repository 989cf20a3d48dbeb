using System.Text;
using BulletinSite.Steps;
using BulletinSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Tests.Verifying.Html;

/// <summary>The strict reader and AngleSharp, side by side: whatever the strict reader accepts, both read alike, and AngleSharp has nothing to complain about.</summary>
public class StrictHtmlReaderTests
{
    private static readonly Lazy<(string Name, byte[] Bytes)[]> Site = new(MakeSite);

    [Fact]
    public void Both_read_every_page_of_the_projects_own_site_alike()
    {
        var left = Site.Value.Where(page => !ReadersSideBySide.Agree(page.Bytes)).Select(page => page.Name).ToList();
        // A page the strict reader leaves to AngleSharp is checked just as well, and takes twenty times as long.
        Assert.True(left.Count * 10 <= Site.Value.Length, $"{left.Count} of {Site.Value.Length} pages are not written plainly: {string.Join(", ", left.Take(10))}");
    }

    [Theory]
    [InlineData("<p>一<p>二</p>三")]
    [InlineData("<ul><li>一<li><p>二<li>三</ul>")]
    [InlineData("<dl><dt>一<dd>二<dd>三<dt>四<dd><p>五</dl>")]
    [InlineData("<dl><div><dt>一<dd>二</div><div><dt>三</div></dl>")]
    [InlineData("<table><caption>表</caption><thead><tr><th>一<th>二<tbody><tr><td>三<td><p>四<tr><td>五</table>")]
    [InlineData("<table><colgroup><col><col><tr><td>一</td></tr></table>")]
    [InlineData("<p>一<table><tr><td>二</table>")]
    [InlineData("<p title='&lt;一&gt;' class=x hidden>a &amp; b &quot;&#39;&#x4e00;&nbsp;c</p>")]
    [InlineData("<details><summary>一</summary><p>二</details>")]
    [InlineData("<h2>一</h2><hr><h3>二</h3>")]
    [InlineData("<form action=/x><label>一 <input name=q></label><button>二</button></form>")]
    [InlineData("<script src=/x.js></script><script type=application/ld+json>{\"a\":\"<b>\"}</script>")]
    [InlineData("<textarea>一 <b> &amp;</textarea>")]
    [InlineData("<p><a href=/x>一<wbr>二</a> <em>三<br>四</em></p><img src=/x alt=''>")]
    [InlineData("<figure><p class=lost>一</p><figcaption><p>二</figcaption></figure>")]
    [InlineData("<figure><svg viewBox='0 0 4 4' class=chart role=img aria-label=x><g><rect x=1 y=\"2\" width=3 height=4 /><path d='M0 0'></path></g><text x=1 y=2>一&amp;二</text></svg></figure>")]
    [InlineData("<svg width=4><rect x=1><title>一：2&amp;</title></rect><path d=\"M0\"/></svg>")]
    [InlineData("<p>一<svg><rect/></svg>二<p>三")]
    [InlineData("<time datetime=2024-01-01>一</time>\n\t <span>二</span>")]
    public void It_reads_what_is_written_plainly(string body)
    {
        foreach (var page in new[] { Page(body), Page(body) + "</body>", Page(body) + "</body>\n</html>\n" })
            Assert.True(ReadersSideBySide.Agree(Encoding.UTF8.GetBytes(page)), page);
    }

    [Theory]
    [InlineData("<p>一</div>")]
    [InlineData("<div>一")]
    [InlineData("<b>一<p>二</b>三</p>")]
    [InlineData("<p><b>一<p>二")]
    [InlineData("<a href=/x>一<a href=/y>二</a></a>")]
    [InlineData("<table>一<tr><td>二</table>")]
    [InlineData("<table><tr><p>一</table>")]
    [InlineData("<tr><td>一")]
    [InlineData("<ul><li><div><li>一</div></ul>")]
    [InlineData("<svg><p>一</p></svg>")]
    [InlineData("<svg viewbox='0 0 1 1'></svg>")]
    [InlineData("<svg><path d=x></svg>")]
    [InlineData("<rect></rect>")]
    [InlineData("<svg><g><title><b>一</b></title></g></svg>")]
    [InlineData("<svg><g><title>一&lt;<b></b>二</title></g></svg>")]
    [InlineData("<template><p>一</template>")]
    [InlineData("<p id=a id=b>一</p>")]
    [InlineData("<p a&b>一</p>")]
    [InlineData("<P>一</P>")]
    [InlineData("<div/>一</div>")]
    [InlineData("<!-- 一 -->")]
    [InlineData("<p>a & b</p>")]
    [InlineData("<p>&unknown;</p>")]
    [InlineData("<p>&#0;&#x80;</p>")]
    [InlineData("<p>一\r\n二</p>")]
    [InlineData("<p>\u0001</p>")]
    [InlineData("<pre>\n一</pre>")]
    [InlineData("<script><!-- <script></script> --></script>")]
    [InlineData("<script>\"</scr\" + \"ipt>\"</script></SCRIPT>")]
    [InlineData("<title>一</title>")]
    [InlineData("<button><button>一</button></button>")]
    [InlineData("<form><form></form></form>")]
    [InlineData("<h1><h2>一</h2></h1>")]
    [InlineData("<p")]
    [InlineData("<p title=\"一")]
    [InlineData("</body><p>一")]
    public void What_a_browser_would_have_to_mend_it_leaves_to_the_browsers_reader(string body) =>
        Assert.Null(ReadersSideBySide.Strict(Encoding.UTF8.GetBytes(Page(body))));

    [Fact]
    public void Bytes_that_are_no_utf8_it_leaves_to_the_browsers_reader() =>
        Assert.Null(ReadersSideBySide.Strict([.. Encoding.UTF8.GetBytes(Page("<p>")), 0xE4, 0xB8]));

    [Fact]
    public void However_a_page_is_broken_it_accepts_only_what_a_browser_reads_alike()
    {
        string[] pieces = ["<", ">", "</", "&", "&amp;", "\"", "'", "=", " ", "<p>", "</p>", "<div>", "</div>", "<li>", "</li>", "<a href=x>", "</a>", "<table>", "<td>", "</table>", "<b>", "</b>", "<dd>", "<h1>", "</h1>", "<script>", "</script>", "<hr>", "<tr>", "</tr>", "<ul>", "</ul>", "字", "\0", "<form>", "<button>", "</button>", "<title>", "</body>", "<dl>", "</dl>", "<tbody>"];
        var edits =
            from page in Gen.Choose(0, Site.Value.Length - 1)
            from place in Gen.Choose(0, 1_000_000)
            from length in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 12)))
            from piece in Gen.Elements(pieces)
            select (page, place, length, piece);
        Prop.ForAll(edits.NonEmptyListOf().ToArbitrary(), list =>
        {
            var (number, _, _, _) = list[0];
            var bytes = Site.Value[number].Bytes.ToList();
            foreach (var (_, place, length, piece) in list.Take(3))
            {
                var at = place % bytes.Count;
                bytes.RemoveRange(at, Math.Min(length, bytes.Count - at));
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(piece));
            }

            ReadersSideBySide.Agree([.. bytes]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void Any_order_of_plain_tags_is_read_as_a_browser_does_or_left_to_it()
    {
        string[] tags = ["<p>", "</p>", "<div>", "</div>", "<ul>", "</ul>", "<li>", "</li>", "<dl>", "</dl>", "<dt>", "<dd>", "</dd>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<tbody>", "</tbody>", "<thead>", "<caption>", "</caption>", "<colgroup>", "<col>", "<a>", "</a>", "<b>", "</b>", "<span>", "</span>", "<h2>", "</h2>", "<h3>", "</h3>", "<hr>", "<br>", "<form>", "</form>", "<button>", "</button>", "<label>", "</label>", "<figure>", "</figure>", "<details>", "<summary>", "</summary>", "</details>", "字", " ", "<input>", "<section>", "</section>", "<textarea>", "</textarea>", "<svg>", "</svg>", "<rect/>", "<g>", "</g>", "<text>", "</text>", "<title>", "</title>", "<path d=x>"];
        var accepted = 0;
        Prop.ForAll(Gen.Choose(1, 7).SelectMany(length => Gen.Elements(tags).ListOf(length)).ToArbitrary(), list =>
        {
            if (ReadersSideBySide.Agree(Encoding.UTF8.GetBytes(Page(string.Concat(list))))) accepted++;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
        Assert.True(accepted > 20, $"accepted only {accepted}");
    }

    private static string Page(string body) => "<!doctype html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n<title>页</title>\n</head>\n<body>\n" + body;

    private static (string Name, byte[] Bytes)[] MakeSite()
    {
        var options = BuildOptions.For(SmallArchive.Repository) with { BaseUrl = "https://example.org/repo/" };
        var bag = new DiagnosticBag();
        var clock = new StageClock();
        var plan = Build.PlanSite(options, Build.ReadArchive(options, clock, bag).Archive, clock, bag);
        Assert.False(bag.HasErrors);
        return [.. plan.Files.Where(file => file.Page is not null).Select(file => (file.Path.OutputFile, file.Make(bag)!.Value.ToArray()))];
    }
}
