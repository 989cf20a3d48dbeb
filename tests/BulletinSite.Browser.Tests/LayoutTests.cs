using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>Pages fit their window, however small it is and however large the letters are.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class LayoutTests(ReadingRoom room)
{
    // What reaches over the right edge; what is clipped on purpose, as for screen readers alone, does not.
    private const string Overflow = """
        () => document.scrollingElement.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 120)).concat(`${document.scrollingElement.scrollWidth} > ${innerWidth}`)
        """;

    // WCAG 1.4.4: the letters alone, as a reader's own browser settings have it.
    private const string LargeLetters = "() => document.documentElement.style.fontSize = '200%'";

    // WCAG 1.4.12: what readers set who see badly or read slowly.
    private const string WideSpacing = """
        () => {
            document.documentElement.style.fontSize = '';
            for (const e of document.querySelectorAll('body, body *')) {
                e.style.lineHeight = 1.5; e.style.letterSpacing = '.12em'; e.style.wordSpacing = '.16em';
                if (e.localName == 'p') e.style.marginBlockEnd = '2em';
            }
        }
        """;

    // Words of headlines through which the end of a line goes. Each word is a text of its own; a long stretch of which none is known is in an element, and marks let a line end.
    private const string CutWords = """
        () => [...document.querySelectorAll('main :is(hgroup > *, aside a, .turn a):has(wbr:not([data-l]))')].flatMap(head => {
            const words = document.createTreeWalker(head, NodeFilter.SHOW_TEXT), range = document.createRange(), cut = [];
            while (words.nextNode()) {
                const word = words.currentNode;
                if (word.parentElement.localName == 'b' || /[\s\p{P}]/u.test(word.data)) continue;
                range.selectNodeContents(word);
                if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1) cut.push(word.data);
            }
            return cut;
        })
        """;

    [BrowserTheory, InlineData(390), InlineData(768), InlineData(1440)]
    public async Task No_line_of_a_headline_ends_within_a_word(int width)
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Page.SetViewportSizeAsync(width, 900);
        foreach (var (path, headlines) in room.AtRoot.All("issue").Select(path => (path, "h3, h4")).Append((room.AtRoot.Longest("article"), "aside a, .turn a")))
        {
            await visit.Go(path);
            Assert.NotEqual(0, await visit.Page.Locator($"main :is({headlines}) wbr").CountAsync());
            Assert.Empty(await visit.Ask<string[]>(CutWords));
        }
    }

    [BrowserTheory, InlineData(320), InlineData(390)]
    public async Task The_date_of_an_issue_stands_on_one_line_of_a_phone(int width)
    {
        await using var visit = await room.Visit(room.AtRoot);
        await visit.Page.SetViewportSizeAsync(width, 700);
        foreach (var path in room.AtRoot.FirstIssues)
        {
            await visit.Go(path);
            Assert.Equal(1, await visit.Ask<int>("() => document.querySelector('h1 time').getClientRects().length"));
        }
    }

    [BrowserTheory, ClassData(typeof(PageTypeNames))]
    public async Task Needs_no_sideways_scrolling(string type)
    {
        await using var visit = await room.Visit(room.AtRoot);
        foreach (var path in room.AtRoot.Samples(type))
        {
            await visit.Go(path);
            await visit.OpenEverything();
            await Fits(visit, 320, "on the narrowest phone");
            await Fits(visit, 1280 / 2, "zoomed to twice its size");
            await visit.Ask<object?>(LargeLetters);
            await Fits(visit, 1280, "with letters twice as large");
            await visit.Ask<object?>(WideSpacing);
            await Fits(visit, 390, "with wide spacing");
        }

        Assert.Empty(visit.Problems);
    }

    private static async Task Fits(Visit visit, int width, string how)
    {
        await visit.Page.SetViewportSizeAsync(width, 700);
        var beyond = await visit.Ask<string[]>(Overflow);
        Assert.True(beyond.Length == 0, $"{visit.Path} {how}, at {width} px: {string.Join('\n', beyond)}");
    }
}
