using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests.Scripts;

/// <summary>The page makes its own reference, and it is the one the issue's files hold.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class CitingTests(ReadingRoom room)
{
    // The page's references and those of the issue's files, in which this article is looked up by its key.
    private const string Compare = """
        async () => {
            const cite = await import(new URL('cite.js', document.querySelector('script[src$=\"look.js\"]').src));
            const of = cite.facts();
            const issue = document.querySelector('link[rel~=up]').href;
            const load = async file => (await fetch(issue + file)).text();
            const json = JSON.parse(await load('cite.json')).find(item => item.id == of.id);
            return [
                cite.bibtex(of), (await load('cite.bib')).split(/(?<=\n\}\n)\n/).find(entry => entry.startsWith(`@article{${of.id},`)),
                cite.ris(of), (await load('cite.ris')).split(/(?<=ER {2}- \r\n)/).find(entry => entry.includes(`ID  - ${of.id}\r\n`)),
                JSON.stringify(JSON.parse(cite.csl(of))[0]), JSON.stringify(json),
            ];
        }
        """;

    [BrowserFact]
    public async Task What_the_page_says_is_what_the_issues_files_say()
    {
        await using var visit = await room.Visit(room.UnderPath);
        // Every fourth: each issue, with one author and several, with and without tags.
        foreach (var path in room.UnderPath.All("article").Where((_, i) => i % 4 == 0))
        {
            await visit.Go(path);
            var pairs = await visit.Ask<string[]>(Compare);
            for (var i = 0; i < pairs.Length; i += 2) Assert.Equal(pairs[i + 1], pairs[i]);
        }

        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task A_reference_is_chosen_copied_and_said_to_be()
    {
        await using var visit = await room.Visit(room.UnderPath, new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.Go(room.UnderPath.Longest("article"));
        await visit.OpenTool("引用");
        var panel = visit.Page.GetByRole(AriaRole.Region, new() { Name = "引用" });
        await Assertions.Expect(panel.Locator("pre")).ToContainTextAsync("[N/OL]. 劳动午报");
        foreach (var (format, start) in new[] { ("BibTeX", "@article{"), ("RIS", "TY  - NEWS\r\n"), ("CSL-JSON", "[\n  {\n    \"id\"") })
        {
            await panel.GetByLabel(format, new() { Exact = true }).First.CheckAsync();
            await panel.GetByRole(AriaRole.Button, new() { Name = "复制引文" }).ClickAsync();
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("已复制");
            Assert.StartsWith(start, await visit.Ask<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
        }

        var download = await visit.Page.RunAndWaitForDownloadAsync(() => panel.GetByText("下载").ClickAsync());
        Assert.EndsWith(".json", download.SuggestedFilename, StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    [BrowserTheory]
    [InlineData("{ authors: [], title: 'a  b', newspaper: '报', tags: [], note: '', url: 'u' }", "a b[N/OL]. 报. u.")]
    [InlineData("{ authors: ['甲','乙','丙','丁'], title: '题', newspaper: '报', year: 2023, month: 1, day: 7, page: '4', tags: [], note: '', url: 'u' }", "甲, 乙, 丙, 等. 题[N/OL]. 报, 2023-01-07(4)[2026-01-02]. u.")]
    [InlineData("{ authors: ['甲'], title: '题', newspaper: '报', year: 2023, month: 1, isAbout: true, tags: [], note: '', url: 'u' }", "甲. 题[N/OL]. 报, [2023-01][2026-01-02]. u.")]
    public async Task A_printed_reference_follows_the_standard(string facts, string printed)
    {
        await using var visit = await room.Visit(room.UnderPath);
        await visit.Go("/about/");
        var today = printed.Contains("2026", StringComparison.Ordinal) ? "'2026-01-02'" : "undefined";
        Assert.Equal(printed, await visit.Ask<string>($"async () => (await import(new URL('cite.js', document.querySelector('script[src$=\"look.js\"]').src))).gbt({facts}, {today})"));
    }
}
