using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BulletinSite.Serving;
using BulletinSite.Serving.Previewing;
using BulletinSite.Serving.Reviewing;

namespace BulletinSite.Tests.Serving;

/// <summary>The review screen's other half: what it is told, what it may write, and what nobody else may.</summary>
public sealed class ReviewDeskTests : IDisposable
{
    private const string Desk = "/repo/_preview/review/";
    private const string Head = "东区举行协商质效观摩会\n\n三十二家企业晒出集体合同\n\n本报讯（记者 任一）会开了。\n";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SmallArchive _archive = new SmallArchive().Write("seeds/one.txt", Head).Write("seeds/three.txt", "寒潮今夜到河西\n\n本报讯（记者 甲乙）寒潮今夜到河西，气温将降十度。\n");
    private readonly Preview _preview;
    private readonly SiteServer _server;
    private readonly HttpClient _client;

    public ReviewDeskTests()
    {
        var options = _archive.Options with { BaseUrl = "/repo/" };
        _preview = new Preview(options, _ => { });
        var desk = new PreviewDesk(_preview, "/repo/", new ReviewDesk(_preview, options, new March(), "编<辑>"));
        _server = new SiteServer(0, desk.Answer);
        desk.Stopping = _server.Stopping;
        _server.Start();
        _client = new HttpClient { BaseAddress = new Uri(_server.Addresses.Single()) };
    }

    [Fact]
    public async Task Doubts_come_with_their_terms_and_both_corrections()
    {
        var told = await Get("doubts.json");
        Assert.Equal(1, told.GetProperty("count").GetInt32());
        var doubt = told.GetProperty("doubts")[0];
        Assert.Equal("kicker + title|title + subtitle", $"{doubt.GetProperty("reading").GetString()}|{doubt.GetProperty("other").GetString()}");
        Assert.NotEmpty(doubt.GetProperty("terms").EnumerateArray());
        Assert.Equal("retitle 1", Choice(doubt.GetProperty("settles")));
        Assert.Equal("retitle 3", Choice(doubt.GetProperty("confirms")));

        static string Choice(JsonElement choice) => $"{choice.GetProperty("kind").GetString()} {choice.GetProperty("line").GetInt32()}";
    }

    [Theory]
    [InlineData("settles", "edit 5 实工作月报|工作月报", "落实工作月报制度")]
    [InlineData("confirms", "join 5 ", "落实实工作月报制度")]
    public async Task A_character_printed_twice_is_settled_either_way(string way, string correction, string read)
    {
        _archive.Write("seeds/one.txt", "月报制度\n\n本报讯（记者 任一）近日，东河工会把每一件事都办得踏踏实实，认真落实\n\n实工作月报制度，职工都说好。\n");
        var doubt = Assert.Single(await DoubtsOnceThereAre(1));
        var choice = doubt.GetProperty(way);
        Assert.Equal(correction, $"{choice.GetProperty("kind").GetString()} {choice.GetProperty("line").GetInt32()} {string.Join('|', choice.GetProperty("values").EnumerateArray().Select(value => value.GetString()))}");
        var order = new { file = "seeds/one.txt", lines = new[] { 5 }, kind = choice.GetProperty("kind").GetString(), values = choice.GetProperty("values").EnumerateArray().Select(value => value.GetString()), reason = "看了报纸", by = "编辑" };
        var written = await Post("write", JsonSerializer.Serialize(order, Plain), await Token());
        Assert.Empty(written.GetProperty("errors").EnumerateArray());
        Assert.Empty(await DoubtsOnceThereAre(0));
        var sheet = await Get("sheet.json?file=seeds/one.txt");
        Assert.Contains(sheet.GetProperty("articles")[0].GetProperty("blocks").EnumerateArray(), block => block.GetProperty("text").GetString()!.Contains(read, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_seed_comes_line_by_line_with_what_was_made_of_it()
    {
        var sheet = await Get("sheet.json?file=seeds/one.txt");
        Assert.Equal(
            ["1 headline", "3 headline", "5 new paragraph"],
            sheet.GetProperty("lines").EnumerateArray().Select(line => $"{line.GetProperty("number").GetInt32()} {line.GetProperty("label").GetString()}"));
        var article = sheet.GetProperty("articles")[0];
        Assert.StartsWith("/repo/a/", article.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal(["kicker", "title", "paragraph"], article.GetProperty("blocks").EnumerateArray().Select(block => block.GetProperty("kind").GetString()));
        Assert.Equal("input/corrections/one.yml", sheet.GetProperty("correctionsFile").GetString());
        var why = await Get("why.json?file=seeds/one.txt&line=5");
        Assert.Equal("new paragraph", why.GetProperty("label").GetString());
        Assert.NotEmpty(why.GetProperty("lines").EnumerateArray());
        var headline = await Get("why.json?file=seeds/three.txt&line=1");
        Assert.Contains("echoes: a report says the words of its headline again", headline.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()));
    }

    [Fact]
    public async Task A_correction_is_shown_before_it_is_written_and_then_written_once()
    {
        var token = await Token();
        var tried = await Post("try", Order("retitle", 1, reason: "", by: ""), token);
        Assert.Equal("input/corrections/one.yml", tried.GetProperty("file").GetString());
        Assert.StartsWith("  - head: { title: 1, subtitle: 3 }\n", tried.GetProperty("entry").GetString(), StringComparison.Ordinal);
        Assert.Equal(
            ["retitled: 三十二家企业晒出集体合同 → 东区举行协商质效观摩会", "kicker or subtitle: kicker 东区举行协商质效观摩会 → subtitle 三十二家企业晒出集体合同"],
            Changes(tried));
        Assert.False(File.Exists(Path.Combine(_archive.Root, "input/corrections/one.yml")));

        var written = await Post("write", Order("retitle", 1, "看了<报纸>", "编辑"), token);
        Assert.Empty(written.GetProperty("errors").EnumerateArray());
        Assert.Equal(
            "corrections:\n  - head: { title: 1, subtitle: 3 }\n    quotation: 东区举行协商质效观摩会\n    reason: \"看了<报纸>\"\n    by: 编辑\n    when: 2024-03-01\n",
            _archive["input/corrections/one.yml"]);
        await _preview.Until(async () => (await Get("doubts.json")).GetProperty("count").GetInt32() == 0);
    }

    [Theory]
    [InlineData("byline", 3, "correspondent=任一", "byline: 任一 (reporter) → 任一 (correspondent)")]
    [InlineData("tag", 3, "add=hetong", "tag gained:  → 集体合同")]
    [InlineData("tag", 3, "remove=huiyi", "tag lost: 会议 → ")]
    [InlineData("date", 1, "2024-02", "issue redated: 日期不详 → 2024年2月")]
    [InlineData("edit", 5, "会开了|会散了", "text: 讯（记者 任一）会开了。 → 讯（记者 任一）会散了。")]
    [InlineData("hide", 3, "", "taken down: 三十二家企业晒出集体合同 → ")]
    [InlineData("split", 3, "", "split: 三十二家企业晒出集体合同 → 东区举行协商质效观摩会 / 三十二家企业晒出集体合同")]
    [InlineData("retitle", 3, "")]
    public async Task What_readers_would_see_differ_is_told_before_anything_is_written(string kind, int line, string values, params string[] changes)
    {
        _archive.Write("input/tags.yml", "tags:\n  - slug: hetong\n    label: 集体合同\n    phrases: [没有这几个字]\n  - slug: huiyi\n    label: 会议\n    phrases: [观摩会]\n");
        await _preview.Until(() => _preview.State.Site!.Archive.Judgement.Taxonomy.Length == 2);
        var order = new { file = "seeds/one.txt", lines = new[] { line }, kind, values = values.Split('|', StringSplitOptions.RemoveEmptyEntries) };
        var tried = await Post("try", JsonSerializer.Serialize(order, Plain), await Token());
        Assert.Empty(tried.GetProperty("errors").EnumerateArray());
        Assert.Equal(changes, Changes(tried));
        Assert.False(Directory.Exists(Path.Combine(_archive.Root, "input/corrections")));
    }

    [Fact]
    public async Task That_the_reading_is_right_is_a_correction_too()
    {
        await Post("write", Order("retitle", 3, "看了报纸", "编辑"), await Token());
        await _preview.Until(async () => (await Get("doubts.json")).GetProperty("count").GetInt32() == 0);
        Assert.Contains("head: { kicker: 1, title: 3 }", _archive["input/corrections/one.yml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("retitle", 1, "", "编辑", "why")]
    [InlineData("retitle", 1, "看了报纸", " ", "who decided it")]
    [InlineData("retitle", 2, "看了报纸", "编辑", "line 2 has no text")]
    [InlineData("retitle", 99, "看了报纸", "编辑", "line 99 has no text")]
    [InlineData("blow up", 1, "看了报纸", "编辑", "there is no kind of correction")]
    [InlineData("join", 1, "看了报纸", "编辑", "")]
    public async Task What_would_stop_the_next_build_is_refused_and_said(string kind, int line, string reason, string by, string why)
    {
        var told = await Post("write", Order(kind, line, reason, by), await Token());
        Assert.Contains(why, Assert.Single(told.GetProperty("errors").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_archive.Root, "input/corrections")));
    }

    [Theory]
    [InlineData("no token", HttpStatusCode.Forbidden)]
    [InlineData("another token", HttpStatusCode.Forbidden)]
    [InlineData("no origin", HttpStatusCode.Forbidden)]
    [InlineData("another origin", HttpStatusCode.Forbidden)]
    [InlineData("another site's page", HttpStatusCode.Forbidden)]
    [InlineData("a form", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("a giant", HttpStatusCode.RequestEntityTooLarge)]
    [InlineData("a seed elsewhere", HttpStatusCode.BadRequest)]
    [InlineData("a path", HttpStatusCode.BadRequest)]
    [InlineData("no seed", HttpStatusCode.BadRequest)]
    [InlineData("more than was asked", HttpStatusCode.BadRequest)]
    [InlineData("no JSON", HttpStatusCode.BadRequest)]
    [InlineData("a deep nest", HttpStatusCode.BadRequest)]
    public async Task Nobody_but_the_screen_can_write(string who, HttpStatusCode expected)
    {
        var before = Files();
        var order = Order("retitle", 1, "看了报纸", "编辑");
        using var request = Request("write", who switch
        {
            "a giant" => order.Replace("看了报纸", new string('大', 30_000), StringComparison.Ordinal),
            "a seed elsewhere" => order.Replace("seeds/one.txt", "../elsewhere/one.txt", StringComparison.Ordinal),
            "a path" => order.Replace("seeds/one.txt", "seeds/../seeds/one.txt", StringComparison.Ordinal),
            "no seed" => "{}",
            "more than was asked" => order.Replace("{", "{\"path\":\"/etc/passwd\",", StringComparison.Ordinal),
            "no JSON" => "corrections: []",
            "a deep nest" => "{\"values\":" + new string('[', 2000) + new string(']', 2000) + "}",
            _ => order,
        }, await Token());
        if (who == "no token") request.Headers.Remove("X-Bulletin-Token");
        if (who == "another token") Header(request, "X-Bulletin-Token", new string('0', 32));
        if (who == "no origin") request.Headers.Remove("Origin");
        if (who == "another origin") Header(request, "Origin", "https://example.org");
        if (who == "another site's page") Header(request, "Sec-Fetch-Site", "cross-site");
        if (who == "a form") request.Content!.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        using var response = await _client.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("sheet.json?file=input/site.yml")]
    [InlineData("sheet.json?file=seeds/../input/site.yml")]
    [InlineData("sheet.json?file=/etc/passwd")]
    [InlineData("sheet.json")]
    [InlineData("why.json?file=seeds/one.txt&line=2")]
    [InlineData("why.json?file=seeds/one.txt&line=-1")]
    [InlineData("nowhere")]
    public async Task Only_the_archives_own_pages_are_told_of(string path)
    {
        using var response = await _client.GetAsync(new Uri(Desk + path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_screen_is_sent_with_a_policy_of_its_own_and_escapes_who_edits()
    {
        using var response = await _client.GetAsync(new Uri(Desk, UriKind.Relative));
        Assert.StartsWith("default-src 'none'; script-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("content=\"编&lt;辑&gt;\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_part_of_the_published_site()
    {
        _archive.Build();
        Assert.DoesNotContain(_archive.Site().Keys, file => file.Contains("_preview", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
        _preview.Dispose();
        _archive.Dispose();
    }

    private static string Order(string kind, int line, string reason, string by) =>
        JsonSerializer.Serialize(new { file = "seeds/one.txt", lines = new[] { line }, kind, values = Array.Empty<string>(), reason, by }, Plain);

    private static IEnumerable<string> Changes(JsonElement trial) =>
        trial.GetProperty("changes").EnumerateArray().Select(change => $"{change.GetProperty("what")}: {change.GetProperty("before")} → {change.GetProperty("after")}");

    private static void Header(HttpRequestMessage request, string name, string value)
    {
        request.Headers.Remove(name);
        request.Headers.Add(name, value);
    }

    private List<string> Files() =>
        [.. Directory.EnumerateFiles(_archive.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => file + Convert.ToBase64String(File.ReadAllBytes(file)))];

    private async Task<JsonElement> Get(string path) => JsonDocument.Parse(await _client.GetStringAsync(new Uri(Desk + path, UriKind.Relative))).RootElement;

    // The page is read again as soon as its file is saved. Doubts about a character are meant.
    private async Task<List<JsonElement>> DoubtsOnceThereAre(int count)
    {
        List<JsonElement> doubts = [];
        await _preview.Until(async () => (doubts = [.. (await Get("doubts.json")).GetProperty("doubts").EnumerateArray().Where(doubt => doubt.GetProperty("about").GetString() == "character")]).Count == count);
        return doubts;
    }

    private async Task<string> Token() =>
        (await _client.GetStringAsync(new Uri(Desk, UriKind.Relative))).Split("name=\"token\" content=\"")[1].Split('"')[0];

    private HttpRequestMessage Request(string path, string order, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Desk + path, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(order)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Origin", _client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("X-Bulletin-Token", token);
        return request;
    }

    private async Task<JsonElement> Post(string path, string order, string token)
    {
        using var request = Request(path, order, token);
        using var response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private sealed class March : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2024, 3, 1, 8, 0, 0, TimeSpan.Zero);
    }
}
