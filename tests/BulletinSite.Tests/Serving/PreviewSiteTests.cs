using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Serving.Previewing;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Tests.Serving;

/// <summary>What is kept from one look at the archive to the next, against everything made anew.</summary>
public sealed class PreviewSiteTests
{
    private const int Edits = 16;

    // Each is done to the page of a number, on an archive of pages that share names, tags and beginnings.
    private static readonly (string Says, Func<string, int, string> Of)[] Edit =
    [
        ("a word in a sentence", (text, n) => text.Replace("河水", $"河水{n}", StringComparison.Ordinal)),
        ("another title", (text, n) => text.Replace("书屋开门", $"书屋第{n}次开门", StringComparison.Ordinal)),
        ("a name that others bear", (text, _) => text.Replace("记者 甲乙", "记者 丙丁", StringComparison.Ordinal)),
        ("a name nobody else bears", (text, n) => text.Replace("记者 甲乙", $"记者 戊{(char)('一' + n)}", StringComparison.Ordinal)),
        ("one article more", (text, n) => text + $"\n又一个消息{n}\n\n本报讯（记者 丙丁）近日，又有一个消息。\n"),
        ("another subject", (text, _) => text.Replace("书屋", "花园", StringComparison.Ordinal)),
        ("as it was printed elsewhere", (_, _) => Page(1)),
    ];

    [Fact]
    public void After_any_edits_the_site_is_the_one_that_would_be_made_anew()
    {
        using var archive = new SmallArchive();
        archive.Write("input/tags.yml", "tags:\n  - { slug: shu, label: 读书, note: 书。, phrases: [书屋] }\n  - { slug: hua, label: 花木, note: 花。, phrases: [花园], parent: shu }\n");
        for (var page = 1; page <= 6; page++) archive.Write($"seeds/page{page}.txt", Page(page));
        var preview = new PreviewArchive(archive.Options);
        var random = new Random(20240301);
        PreviewSite? site = null;
        HashSet<string>? changed = null;
        for (var n = 0; n <= Edits; n++)
        {
            var bag = new DiagnosticBag();
            var theme = ThemeReader.Read(archive.Options.Theme, bag);
            site = PreviewSite.Of(site, archive.Options, preview.Read(changed, bag).Archive, theme, bag);
            Compare(archive.Options, site, bag);
            // One page at a time, and now and then two.
            changed = [.. Enumerable.Range(0, 1 + n % 2).Select(_ => $"seeds/page{1 + random.Next(6)}.txt")];
            foreach (var file in changed) archive.Write(file, Edit[random.Next(Edit.Length)].Of(archive[file], n));
        }
    }

    [Fact]
    public void A_look_that_broke_off_is_made_up_for_by_the_next()
    {
        using var archive = new SmallArchive();
        var preview = new PreviewArchive(archive.Options);
        preview.Read(null, new DiagnosticBag());
        archive.Replace("seeds/one.txt", "书屋昨天开门", "书屋今天开门");
        var input = Path.Combine(archive.Root, "input");
        File.CreateSymbolicLink(Path.Combine(input, "loop.yml"), "loop.yml");
        Assert.ThrowsAny<IOException>(() => preview.Read(new HashSet<string> { "seeds/one.txt" }, new DiagnosticBag()));
        File.Delete(Path.Combine(input, "loop.yml"));
        var reading = preview.Read(new HashSet<string> { "input/loop.yml" }, new DiagnosticBag());
        Assert.Contains("书屋今天开门", string.Concat(reading.Archive.Articles.SelectMany(article => article.Article.Body).Select(block => block.Text)), StringComparison.Ordinal);
    }

    private static string Page(int number) =>
        $"书屋开门\n\n本报讯（记者 甲乙）河水流过第{number}页，书屋开门了。丙丁在书屋读书。\n\n老街{number}号\n\n本报讯（记者 丙丁 通讯员 甲乙）近日，老街{number}号修好了，河水也清了。\n";

    private static void Compare(BuildOptions options, PreviewSite site, DiagnosticBag noticed)
    {
        var bag = new DiagnosticBag();
        using var plan = Build.PlanSite(options, Build.ReadArchive(options, new StageClock(), bag).Archive, new StageClock(), bag);
        foreach (var file in plan.Files.Where(file => !PreviewSearch.Has(file.Path.OutputFile)))
        {
            var bytes = file.Make(new DiagnosticBag())!.Value;
            Assert.True(site.Make(file.Path.OutputFile)?.Bytes is { } shown && shown.Span.SequenceEqual(bytes.Span), $"{file.Path.OutputFile} is not as if made anew");
        }

        noticed.AddRange(site.Plan());
        Assert.Equal(bag.InFileOrder().Select(message => message.ToString()), noticed.InFileOrder().Select(message => message.ToString()));
    }
}
