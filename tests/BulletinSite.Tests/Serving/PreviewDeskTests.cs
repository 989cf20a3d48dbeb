using System.Net;
using System.Text.Json;
using BulletinSite.Serving;
using BulletinSite.Serving.Previewing;
using BulletinSite.Serving.Reviewing;

namespace BulletinSite.Tests.Serving;

/// <summary>What a browser gets from <c>serve</c>.</summary>
public sealed class PreviewDeskTests : IDisposable
{
    private const string Base = "/repo/";

    private readonly SmallArchive _archive = new();
    private Preview? _preview;
    private SiteServer? _server;
    private HttpClient _client = new();

    [Fact]
    public async Task Behind_each_page_comes_the_line_that_keeps_it_up_to_date()
    {
        Open();
        var page = await _client.GetStringAsync(At(""));
        Assert.EndsWith("-1\" defer></script>\n", page, StringComparison.Ordinal);
        Assert.Contains($"<script src=\"{Base}_preview/live.js\"", page, StringComparison.Ordinal);
        // And of nothing else, and not in the site.
        Assert.DoesNotContain("_preview", await _client.GetStringAsync(At("robots.txt")), StringComparison.Ordinal);
        _archive.Build();
        Assert.DoesNotContain(_archive.Site().Keys, file => _archive["output/" + file].Contains("_preview", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("_preview/live.js", "text/javascript")]
    [InlineData("_preview/overlay.css", "text/css")]
    [InlineData("a/../index.html", "text/html")]
    [InlineData("search/index/manifest.js", "text/javascript")]
    public async Task Its_own_files_are_there(string path, string type)
    {
        Open();
        using var response = await _client.GetAsync(At(path));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("_preview/")]
    [InlineData("_preview/nowhere.js")]
    [InlineData("_preview/..%2f..%2finput/site.yml")]
    [InlineData("_preview/%2e%2e/%2e%2e/seeds/one.txt")]
    [InlineData("seeds/one.txt")]
    [InlineData("input/site.yml")]
    public async Task And_nothing_else(string path)
    {
        Open();
        using var response = await _client.GetAsync(At(path));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_page_is_told_to_load_again_when_a_seed_is_saved()
    {
        Open();
        using var line = await Listen("issues/one/");
        Assert.Equal("messages", (await Next(line)).Name);
        _archive.Replace("seeds/one.txt", "书屋昨天开门", "书屋今天开门");
        Assert.Equal("reload", (await Next(line)).Name);
        Assert.Contains("书屋今天开门", await _client.GetStringAsync(At("issues/one/")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_an_earlier_run_is_told_at_once()
    {
        Open();
        using var line = new StreamReader(await _client.GetStreamAsync(At("_preview/events?site=0123abcd-1&path=/repo/")));
        Assert.Equal("reload", (await Next(line)).Name);
    }

    [Fact]
    public async Task A_page_is_told_what_is_wrong_with_the_archive_and_with_itself()
    {
        _archive.Replace("theme/templates/partials/foot.html", "<footer>", "<footer><a href=\"/nowhere/\">x</a>");
        Open();
        using var line = await Listen("");
        var first = JsonDocument.Parse((await Next(line)).Data).RootElement;
        Assert.Equal(1, first.GetProperty("errors").GetInt32());
        Assert.True(first.GetProperty("current").GetBoolean());
        Assert.Contains("/nowhere/", first.GetProperty("messages")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        _archive.Write("input/site.yml", "title: 档案\nnowhere: <script>alert(1)</script>\npublication: 报\n");
        var second = first;
        while (second.GetProperty("current").GetBoolean()) second = JsonDocument.Parse((await Next(line)).Data).RootElement;
        var message = second.GetProperty("messages").EnumerateArray().Single(told => told.GetProperty("place").GetString() == "input/site.yml:2:1");
        Assert.Equal("nowhere: <script>alert(1)</script>", message.GetProperty("excerpt").GetString());
    }

    [Fact]
    public async Task While_there_is_nothing_to_show_a_page_says_so_and_waits()
    {
        var settings = _archive["input/site.yml"];
        _archive.Write("input/site.yml", "title: [");
        Open();
        using var response = await _client.GetAsync(At("about/"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("_preview/live.js", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var line = await Listen("", "-0");
        Assert.True(JsonDocument.Parse((await Next(line)).Data).RootElement.GetProperty("errors").GetInt32() > 0);
        _archive.Write("input/site.yml", settings);
        Assert.Equal("reload", (await Next(line)).Name);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(At("about/"))).StatusCode);
    }

    [Fact]
    public async Task The_server_ends_while_pages_listen()
    {
        Open();
        using var line = await Listen("");
        await Next(line);
        await Task.Run(() => _server!.Dispose()).WaitAsync(Waiting.Limit);
        _server = null;
    }

    public void Dispose()
    {
        _client.Dispose();
        _server?.Dispose();
        _preview?.Dispose();
        _archive.Dispose();
    }

    private void Open()
    {
        _preview = new Preview(_archive.Options with { BaseUrl = Base }, _ => { });
        var desk = new PreviewDesk(_preview, Base, new ReviewDesk(_preview, _archive.Options, TimeProvider.System, "编辑"));
        _server = new SiteServer(0, desk.Answer);
        desk.Stopping = _server.Stopping;
        _server.Start();
        _client.Dispose();
        _client = new HttpClient { BaseAddress = new Uri(_server.Addresses.Single()) };
    }

    private static Uri At(string path) => new(Base + path, UriKind.Relative);

    private async Task<StreamReader> Listen(string path, string ends = "-1")
    {
        var page = await (await _client.GetAsync(At(path))).Content.ReadAsStringAsync();
        var site = page.Split("data-site=\"")[1].Split('"')[0];
        Assert.EndsWith(ends, site, StringComparison.Ordinal);
        return new StreamReader(await _client.GetStreamAsync(At($"_preview/events?site={site}&path={Uri.EscapeDataString(Base + path)}")));
    }

    private static async Task<(string Name, string Data)> Next(StreamReader line)
    {
        var (name, data) = ("", "");
        while (await line.ReadLineAsync().WaitAsync(Waiting.Limit) is { } text)
        {
            if (text.StartsWith("event: ", StringComparison.Ordinal)) name = text[7..];
            if (text.StartsWith("data:", StringComparison.Ordinal)) data = text[5..].Trim();
            if (text.Length == 0 && name.Length > 0) return (name, data);
        }

        throw new EndOfStreamException("the line ended");
    }
}
