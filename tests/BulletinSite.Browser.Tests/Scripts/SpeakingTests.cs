using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests.Scripts;

/// <summary>The article is read aloud, sentence by sentence, each marked while it is heard.</summary>
[Collection(ReadingRoomTests.Name)]
public sealed class SpeakingTests(ReadingRoom room)
{
    // A voice that notes what it says, and finishes a sentence when told to.
    private const string Voice = """
        window.heard = [];
        const synthesis = { paused: false, speaking: null, voices: [{ lang: 'en-GB' }, { lang: 'zh-CN' }],
            getVoices() { return this.voices; },
            speak(u) { heard.push(u.text); this.speaking = u; window.lastLanguage = u.lang; },
            pause() { this.paused = true; }, resume() { this.paused = false; },
            cancel() { const u = this.speaking; this.speaking = null; this.paused = false; u?.onerror?.({ error: 'canceled' }); },
            finish() { this.speaking.onend(); } };
        Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        """;

    private const string Marked = "() => [...(CSS.highlights.get('spoken') ?? [])].map(String).join('')";

    [BrowserFact]
    public async Task Every_sentence_is_heard_once_and_marked()
    {
        await using var visit = await Open();
        Assert.Equal("zh-CN", await visit.Ask<string>("() => lastLanguage"));
        var title = await visit.Ask<string>("() => heard[0]");
        Assert.Equal(title, await visit.Ask<string>(Marked));
        Assert.Contains(title, await visit.Page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);

        var marks = await visit.Ask<string[]>("() => { const marks = []; while (speechSynthesis.speaking) { marks.push([...CSS.highlights.get('spoken')].join('')); const n = heard.length; speechSynthesis.finish(); if (heard.length == n) break; } return marks; }");
        var heard = await visit.Ask<string[]>("() => heard");
        Assert.Equal(heard, marks);
        Assert.True(heard.Length > 5);
        var printed = await visit.Ask<string>("() => [...document.querySelectorAll('main h1, .text [data-l]:not(wbr)')].filter(e => !e.matches('.credit, .byline, .jump') || e.closest('figcaption')).map(e => { const bare = e.cloneNode(true); bare.querySelectorAll('a[href^=\"#\"]').forEach(a => a.remove()); return bare.textContent; }).join('')");
        Assert.Equal(Letters(printed), Letters(string.Concat(heard)));
        Assert.Equal("", await visit.Ask<string>(Marked));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("读完了");
        Assert.Empty(visit.Problems);
    }

    [BrowserFact]
    public async Task Can_be_paused_resumed_and_stopped()
    {
        await using var visit = await Open();
        var panel = visit.Page.GetByRole(AriaRole.Region, new() { Name = "朗读" });
        await panel.GetByRole(AriaRole.Button, new() { Name = "暂停" }).ClickAsync();
        Assert.True(await visit.Ask<bool>("() => speechSynthesis.paused"));
        await panel.GetByRole(AriaRole.Button, new() { Name = "继续" }).ClickAsync();
        Assert.False(await visit.Ask<bool>("() => speechSynthesis.paused"));
        await panel.GetByRole(AriaRole.Button, new() { Name = "停止" }).ClickAsync();
        Assert.True(await visit.Ask<bool>("() => speechSynthesis.speaking === null"));
        Assert.Equal("", await visit.Ask<string>(Marked));
        await Assertions.Expect(panel.GetByRole(AriaRole.Button, new() { Name = "停止" })).ToBeDisabledAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");

        await panel.GetByRole(AriaRole.Button, new() { Name = "朗读" }).ClickAsync();
        Assert.Equal(2, await visit.Ask<int>("() => heard.filter(sentence => sentence == heard[0]).length"));
        await visit.Page.GetByRole(AriaRole.Group, new() { Name = "工具" }).GetByRole(AriaRole.Button, new() { Name = "朗读" }).ClickAsync();
        Assert.True(await visit.Ask<bool>("() => speechSynthesis.speaking === null"));
    }

    [BrowserFact]
    public async Task Says_that_there_is_no_chinese_voice()
    {
        await using var visit = await Open("speechSynthesis.voices = [{ lang: 'en-GB' }];");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("这台设备没有合用的语音");
        Assert.Equal(0, await visit.Ask<int>("() => heard.length"));
    }

    private async Task<Visit> Open(string change = "")
    {
        var visit = await room.Visit(room.AtRoot);
        await visit.Page.AddInitScriptAsync(Voice + change);
        await visit.Go(room.AtRoot.Longest("article"));
        await visit.OpenTool("朗读");
        return visit;
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
