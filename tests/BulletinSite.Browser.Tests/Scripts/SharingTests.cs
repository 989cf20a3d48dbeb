using System.Text;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests.Scripts;

/// <summary>Links travel by phone.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class SharingTests(ReadingRoom room)
{
    [BrowserFact]
    public async Task The_permanent_address_is_copied_and_said_to_be()
    {
        await using var visit = await room.Visit(room.UnderPath, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        var path = room.UnderPath.Longest("article");
        await visit.Go(path + "#p2");
        await visit.OpenTool("分享");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "复制地址" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("已复制");
        Assert.Equal("https://example.org/repo" + path, await visit.Ask<string>("() => navigator.clipboard.readText()"));
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Where_nothing_can_be_copied_a_reader_is_told()
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
        await visit.Go(room.AtRoot.Longest("article"));
        await visit.OpenTool("分享");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "复制地址" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("没能复制");
    }

    [BrowserFact]
    public async Task The_code_of_any_address_can_be_read_by_a_phone()
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go(room.UnderPath.Longest("article"));
        // Lengths on both sides of each version's limit, up to the longest that fits, and text that is not ASCII.
        foreach (var length in new[] { 1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 213, 214, 251, 252, 287, 288, 331 })
        {
            var text = string.Concat(Enumerable.Range(0, length).Select(i => "https://example.org/repo/a/0123456789/?"[(i * 11 + length) % 39]));
            Assert.Equal(text, QrReader.Read(await Code(visit, text)));
        }

        Assert.Equal("https://例子.中国/甲/", QrReader.Read(await Code(visit, "https://例子.中国/甲/")));
    }

    [BrowserFact]
    public async Task An_article_shows_the_code_of_its_address()
    {
        await using var visit = await room.Visit(room.UnderPath);
        var path = room.UnderPath.Longest("article");
        await visit.Go(path);
        Assert.False(await visit.Ask<bool>("() => performance.getEntriesByType('resource').some(r => r.name.includes('/qr.js'))"));
        await visit.OpenTool("分享");
        await visit.Page.GetByRole(AriaRole.Img, new() { Name = "永久地址的二维码" }).WaitForAsync();
        var size = await visit.Ask<int>("() => document.querySelector('.qr').viewBox.baseVal.width - 8");
        var cells = await visit.Ask<string>("() => document.querySelector('.qr path').getAttribute('d')");
        var rows = Enumerable.Range(0, size).Select(_ => new bool[size]).ToArray();
        foreach (var cell in cells.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = cell[..cell.IndexOf('h', StringComparison.Ordinal)].Split(' ').Select(int.Parse).ToArray();
            rows[at[1] - 4][at[0] - 4] = true;
        }

        Assert.Equal("https://example.org/repo" + path, QrReader.Read(rows));
        Assert.Empty(visit.Problems);
    }

    private static async Task<bool[][]> Code(Visit visit, string text)
    {
        var rows = await visit.Ask<string[]>("async text => (await import(new URL('qr.js', document.querySelector('script[src$=\"look.js\"]').src))).encode(text).map(row => row.map(Number).join(''))", text);
        return [.. rows.Select(row => row.Select(c => c == '1').ToArray())];
    }
}
