using System.Net;
using BulletinSite.Serving;

namespace BulletinSite.Tests.Serving;

public sealed class SiteServerTests
{
    [Theory]
    [InlineData("/repo/", HttpStatusCode.OK)]
    [InlineData("/repo/about/", HttpStatusCode.OK)]
    [InlineData("/repo/nowhere/", HttpStatusCode.NotFound)]
    [InlineData("/", HttpStatusCode.NotFound)] // the site does not stand there
    [InlineData("/repo/%2e%2e/seeds/one.txt", HttpStatusCode.NotFound)] // outside the output
    [InlineData("/repo/..%2fseeds%2fone.txt", HttpStatusCode.NotFound)]
    public async Task Serves_the_site_under_its_base_path_and_nothing_else(string path, HttpStatusCode expected)
    {
        using var archive = new SmallArchive();
        archive.Build(archive.Options with { BaseUrl = "/repo/" });
        using var server = new SiteServer(Path.Combine(archive.Root, "output"), "/repo/", 0);
        server.Start();
        var address = new Uri(server.Addresses.Single());
        Assert.True(address.IsLoopback);

        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(address, path));
        Assert.Equal(expected, response.StatusCode);
        Assert.Contains("<!doctype html>", await response.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }
}
