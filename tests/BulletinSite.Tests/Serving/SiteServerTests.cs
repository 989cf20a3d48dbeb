using System.Net;
using System.Net.Sockets;
using System.Text;
using BulletinSite.Serving;

namespace BulletinSite.Tests.Serving;

public sealed class SiteServerTests : IDisposable
{
    private readonly SmallArchive _archive = new();
    private readonly SiteServer _server;
    private readonly HttpClient _client;

    public SiteServerTests()
    {
        _archive.Build(_archive.Options with { BaseUrl = "/repo/" });
        _server = new SiteServer(Path.Combine(_archive.Root, "output"), "/repo/", 0);
        _server.Start();
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Addresses.Single()) };
    }

    [Theory]
    [InlineData("/repo/", HttpStatusCode.OK)]
    [InlineData("/repo/about/", HttpStatusCode.OK)]
    [InlineData("/repo/nowhere/", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.NotFound)] // the site does not stand there
    [InlineData("/repo/%2e%2e/seeds/one.txt", HttpStatusCode.NotFound)] // outside the output
    [InlineData("/repo/..%2fseeds%2fone.txt", HttpStatusCode.NotFound)]
    public async Task Serves_the_site_under_its_base_path_and_nothing_else(string path, HttpStatusCode expected)
    {
        Assert.True(_client.BaseAddress!.IsLoopback);
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(expected, response.StatusCode);
        Assert.Contains("<!doctype html>", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/repo", "/repo/")]
    [InlineData("/repo/about?a=b", "/repo/about/?a=b")]
    public async Task An_address_without_its_last_slash_leads_to_the_one_with_it(string path, string to)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(to, response.Headers.Location!.OriginalString);
    }

    // As no client writes them: sent byte by byte.
    [Theory]
    [InlineData("/repo/../../seeds/one.txt")]
    [InlineData("/repo/%2e%2e/%2e%2e/seeds/one.txt")]
    [InlineData("/repo/..%2f..%2fseeds%2fone.txt")]
    [InlineData("/repo/..%5c..%5cseeds%5cone.txt")]
    [InlineData("/repo/%252e%252e/seeds/one.txt")]
    [InlineData("/repo//etc/passwd")]
    [InlineData("/repo/C:/Windows/win.ini")]
    [InlineData("/repo/.output.built")]
    [InlineData("/repo/about/index.html%00.txt")]
    [InlineData("//example.org/..")]
    [InlineData("/repo/about/../../../input/site.yml")]
    public async Task No_way_of_writing_an_address_leads_out_of_the_site(string target)
    {
        var answer = await Raw($"GET {target} HTTP/1.1\r\nHost: {_client.BaseAddress!.Authority}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (400|404|301) ", answer);
        Assert.DoesNotContain("河边的新书屋", answer.Split("<!doctype")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("publication:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Location: //", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_link_in_the_folder_does_not_lead_out_of_it()
    {
        File.CreateSymbolicLink(Path.Combine(_archive.Root, "output", "seed.txt"), Path.Combine(_archive.Root, "seeds", "one.txt"));
        Directory.CreateSymbolicLink(Path.Combine(_archive.Root, "output", "seeds"), Path.Combine(_archive.Root, "seeds"));
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(new Uri("/repo/seed.txt", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(new Uri("/repo/seeds/one.txt", UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("example.org")]
    [InlineData("127.0.0.1.example.org")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost.:80")]
    [InlineData("[::1]")]
    public async Task Another_sites_name_that_leads_to_this_machine_gets_nothing(string host)
    {
        var answer = await Raw($"GET /repo/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 421 ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("<!doctype", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Pages_are_sent_with_the_policy_they_are_published_with()
    {
        using var response = await _client.GetAsync(new Uri("/repo/", UriKind.Relative));
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("default-src 'self'; base-uri 'none'\"", page, StringComparison.Ordinal);
        Assert.Equal("default-src 'self'; base-uri 'none'; frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task What_the_browser_has_already_is_not_sent_again()
    {
        var style = new Uri(Directory.EnumerateFiles(Path.Combine(_archive.Root, "output"), "site.css", SearchOption.AllDirectories).Select(file => $"/repo/{Path.GetRelativePath(Path.Combine(_archive.Root, "output"), file)}").Single(), UriKind.Relative);
        using var first = await _client.GetAsync(style);
        using var again = new HttpRequestMessage(HttpMethod.Get, style);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await _client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Nothing_can_be_sent_to_a_page(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/repo/", UriKind.Relative)) { Content = new StringContent("x") };
        using var response = await _client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
        _archive.Dispose();
    }

    private async Task<string> Raw(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(_client.BaseAddress!.Host, _client.BaseAddress.Port);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }
}
