using System.Text;
using System.Threading.Channels;
using BulletinSite.Serving.Previewing;
using BulletinSite.Text;

namespace BulletinSite.Tests.Serving;

/// <summary>The archive in memory: always what a build would write, whatever was changed and in which order.</summary>
public sealed class PreviewTests
{
    public static TheoryData<string> Changes => [.. All.Keys];

    // What an editor or a designer does, each on the archive as it was.
    private static readonly SortedDictionary<string, Action<SmallArchive>> All = new(StringComparer.Ordinal)
    {
        ["a seed is corrected by hand"] = archive => archive.Replace("seeds/one.txt", "书屋昨天开门", "书屋今天开门"),
        ["a seed comes"] = archive => archive.Write("seeds/three.txt", "桥修好了\n\n本报讯（记者 甲乙）桥今天修好了。\n"),
        ["a seed goes"] = archive => File.Delete(Path.Combine(archive.Root, "seeds/two.txt")),
        ["a seed is called otherwise"] = archive => File.Move(Path.Combine(archive.Root, "seeds/two.txt"), Path.Combine(archive.Root, "seeds/zwei.txt")),
        ["a correction is made"] = archive => archive.Write("input/corrections/one.yml", "corrections:\n  - { unjoin: 5, quotation: 满了人, reason: r, by: e, when: 2024-03-01 }\n"),
        ["an article is taken down"] = archive => archive.Write("input/corrections/one.yml", "corrections:\n  - { hide: 9, quotation: 本报讯, reason: r, by: e, when: 2024-03-01 }\n"),
        ["an issue gets its date"] = archive => archive.Write("input/issues.yml", "issues:\n  - { seeds: [two.txt], date: 2024-03-01, reason: 报头, evidence: [ { note: 报头 } ] }\n"),
        ["two pages become one issue"] = archive => archive.Write("input/issues.yml", "issues:\n  - { id: both, seeds: [one.txt, two.txt] }\n"),
        ["a tag is thought of"] = archive => archive.Write("input/tags.yml", "tags:\n  - { slug: shu, label: 读书, note: 书。, phrases: [书屋] }\n"),
        ["a name is registered"] = archive => archive.Write("input/registers/people.yml", "people:\n  - { slug: jia-yi, name: 甲乙 }\n"),
        ["a bulletin's words are told"] = archive => archive.Write("input/profiles/hexi.yml", "name: 河西报\nlead_words: [河西讯]\n"),
        ["the settings change"] = archive => archive.Replace("input/site.yml", "title: 河西报档案", "title: 河西旧报"),
        ["a page of prose changes"] = archive => archive.Replace("input/about.md", "一页说明。", "另一页说明。"),
        ["a template changes"] = archive => archive.Replace("theme/templates/partials/foot.html", "<footer>", "<footer class=\"foot\">"),
        ["the style sheet changes"] = archive => archive.Write("theme/assets/site.css", archive["theme/assets/site.css"] + "\nmain { color: inherit; }\n"),
    };

    [Theory, MemberData(nameof(Changes))]
    public async Task After_a_change_every_file_is_as_a_build_writes_it(string change)
    {
        using var archive = new SmallArchive();
        using var preview = new Preview(archive.Options, _ => { });
        Assert.Empty(preview.State.Errors);
        All[change](archive);
        await ShowsWhatABuildWrites(archive, preview);
    }

    [Fact]
    public async Task After_all_changes_one_upon_the_other_it_still_is()
    {
        using var archive = new SmallArchive();
        using var preview = new Preview(archive.Options, _ => { });
        foreach (var name in new[] { "a correction is made", "a seed comes", "a name is registered", "a seed is corrected by hand", "an issue gets its date", "the settings change", "a tag is thought of" })
        {
            All[name](archive);
            await ShowsWhatABuildWrites(archive, preview);
        }
    }

    [Fact]
    public async Task Of_what_did_not_change_nothing_is_read_again()
    {
        using var archive = new SmallArchive();
        Directory.CreateDirectory(Path.Combine(archive.Root, "input/corrections"));
        var changes = Channel.CreateUnbounded<PreviewChange>();
        using var preview = new Preview(archive.Options, change => changes.Writer.TryWrite(change));
        Assert.Equal(2, await PagesSplitUntil(() => true));
        All["a seed is corrected by hand"](archive);
        Assert.Equal(1, await PagesSplitUntil(() => Text(preview, "issues/one/index.html").Contains("书屋今天开门", StringComparison.Ordinal)));
        All["a template changes"](archive);
        Assert.Equal(0, await PagesSplitUntil(() => Text(preview, "index.html").Contains("<footer class=foot>", StringComparison.Ordinal)));
        All["a correction is made"](archive);
        Assert.Equal(1, await PagesSplitUntil(() => preview.State.Site!.Archive.Judgement.Corrections.Length > 0));

        async Task<int> PagesSplitUntil(Func<bool> holds)
        {
            using var limit = new CancellationTokenSource(Waiting.Limit);
            var split = 0;
            do split += (await changes.Reader.ReadAsync(limit.Token)).PagesSplit;
            while (!holds());
            return split;
        }
    }

    [Theory]
    [InlineData("seeds/one.txt", "SEED")]
    [InlineData("input/site.yml", "INPUT")]
    [InlineData("theme/templates/partials/foot.html", "")]
    public async Task What_is_broken_is_told_and_the_last_good_site_stays(string file, string code)
    {
        using var archive = new SmallArchive();
        using var preview = new Preview(archive.Options, _ => { });
        var home = Text(preview, "index.html");
        var sound = archive[file];
        archive.Write(file, [0xFF, 0xFF, 0x00, 0x80, (byte)'{', (byte)'{']);
        await preview.Until(() => preview.State.Errors.Any());
        var broken = preview.State;
        Assert.StartsWith(code, broken.Errors.First().Code, StringComparison.Ordinal);
        Assert.Equal(Path.GetFileName(file), Path.GetFileName(broken.Errors.First().Place.File));
        Assert.False(broken.IsCurrent);
        Assert.Equal(home, Text(preview, "index.html"));
        archive.Write(file, sound);
        await preview.Until(() => !preview.State.Errors.Any());
        Assert.Equal(home, Text(preview, "index.html"));
    }

    [Fact]
    public async Task A_page_whose_template_fails_stays_as_it_was_last_seen()
    {
        using var archive = new SmallArchive();
        using var preview = new Preview(archive.Options, _ => { });
        var home = Text(preview, "index.html");
        archive.Replace("theme/templates/partials/foot.html", "<footer>", "<footer>{{ for i in 1..100000000 }}x{{ end }}");
        await preview.Until(() => preview.State.Site!.Check("index.html").Any(message => message.Severity == Severity.Error));
        Assert.Equal(home, Text(preview, "index.html"));
        // Of a page nobody has looked at there is nothing to show.
        Assert.Null(preview.Read("about/index.html"));
    }

    [Fact]
    public void An_archive_that_cannot_be_read_at_all_shows_nothing_and_says_why()
    {
        using var archive = new SmallArchive();
        Directory.Delete(Path.Combine(archive.Root, "seeds"), recursive: true);
        using var preview = new Preview(archive.Options, _ => { });
        Assert.Null(preview.State.Site);
        Assert.NotEmpty(preview.State.Errors);
        Assert.Null(preview.Read("index.html"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_site_stays()
    {
        using var archive = new SmallArchive();
        using var preview = new Preview(archive.Options, _ => { });
        // A link to itself is there and cannot be opened, not even by those who may do anything.
        var loop = Path.Combine(archive.Root, "input/loop.yml");
        File.CreateSymbolicLink(loop, "loop.yml");
        await preview.Until(() => preview.State.Errors.Any());
        var error = Assert.Single(preview.State.Errors);
        Assert.Equal("PREV001", error.Code);
        Assert.Contains("loop.yml", error.Message, StringComparison.Ordinal);
        Assert.NotNull(preview.State.Site);
        File.Delete(loop);
        await preview.Until(() => !preview.State.Errors.Any());
    }

    [Fact]
    public void What_is_wrong_with_a_page_is_found_when_it_is_looked_at()
    {
        using var archive = new SmallArchive();
        archive.Replace("theme/templates/partials/foot.html", "<footer>", "<footer><a href=\"/nowhere/\">x</a>");
        using var preview = new Preview(archive.Options, _ => { });
        Assert.Empty(preview.State.Errors);
        Assert.Contains(preview.State.Site!.Check("index.html"), message => message.Message.Contains("/nowhere/", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_written()
    {
        using var archive = new SmallArchive();
        var before = Files(archive);
        using (var preview = new Preview(archive.Options, _ => { }))
        {
            Text(preview, "index.html");
            Text(preview, "search/index/manifest.js");
        }

        Assert.Equal(before, Files(archive));
    }

    private static List<string> Files(SmallArchive archive) =>
        [.. Directory.EnumerateFiles(archive.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string Text(Preview preview, string file) => Encoding.UTF8.GetString(preview.Read(file)!.Value.Span);

    private static async Task ShowsWhatABuildWrites(SmallArchive archive, Preview preview)
    {
        var (_, messages) = archive.Build();
        var written = archive.Site();
        written.Remove("manifest.json");
        Assert.NotEmpty(written);
        var differing = "";
        try
        {
            await preview.Until(() => (differing = Differing()).Length == 0);
        }
        catch (OperationCanceledException)
        {
            Assert.Fail($"not as a build writes it: {differing}");
        }

        string Differing()
        {
            if (!messages.SequenceEqual(preview.State.Errors.Select(message => message.ToString()))) return "what is told";
            return written.FirstOrDefault(file => !(preview.Read(file.Key) is { } shown && Convert.ToBase64String(shown.Span) == file.Value)).Key ?? "";
        }
    }
}
