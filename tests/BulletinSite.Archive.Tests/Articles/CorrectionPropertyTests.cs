using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Archive.Tests.Articles;

/// <summary>Whatever editors correct on whatever page: no character is lost, and every address that was published still answers.</summary>
public sealed class CorrectionPropertyTests
{
    private const int MostPages = 300;

    private static readonly string[] Lines =
    [
        "", "", "关注民生 服务职工", "工会简讯", "一条普通的标题", "谁来浇花？", "河边的新书屋", "市总工会赴河西调研", "高新区总工会：",
        "本报讯（记者 甲乙 通讯员 丙丁戊）近日，一件事发生了。", "本报讯（记者 任一）台阶上坐", "满了人。", "座谈会上，大家说了很多，", "他们看了三家工厂。",
        "新华社上海5月1日电（记者 王五）一件事。", "本报记者 赵六 摄", "□本报记者 钱七", "图为现场。", "（下转第3版）", "3 综合 2025年5月9日 星期五 本版编辑 孙八",
    ];

    // Of a correction of a random line: the rest of the entry.
    private static readonly string[] Kinds =
    [
        "split: {0}", "merge: {0}", "join: {0}", "unjoin: {0}", "body: {0}", "caption: {0}", "crosshead: {0}", "credit: {0}", "jump: {0}", "hide: {0}",
        "furniture: {{ lines: {0}, kind: banner }}", "furniture: {{ lines: {0}, kind: group }}", "furniture: {{ lines: {0}, kind: other }}",
        "head: {{ title: {0} }}", "edit: {{ line: {0}, read: 改过的字 }}",
    ];

    private static readonly Gen<(string Text, (int Line, string Kind)[] Corrections)> Pages =
        from lines in Gen.Elements(Lines).ListOf().Where(lines => lines.Any(line => line.Length > 0))
        from corrections in Gen.Zip(Gen.Choose(1, lines.Count), Gen.Elements(Kinds)).ListOf().Resize(6)
        select (string.Join('\n', lines) + "\n", corrections.ToArray());

    [Fact]
    public void No_correction_loses_or_doubles_a_character() =>
        Prop.ForAll(Pages.ToArbitrary(), page =>
        {
            var bag = new DiagnosticBag();
            var count = ConservationChecker.Check(Split(page.Text, page.Corrections), bag);
            return !bag.HasErrors && count.In == count.Out;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(MostPages));

    [Fact]
    public void Every_published_address_is_that_of_an_article_or_leads_to_one() =>
        Prop.ForAll(Pages.ToArbitrary(), page =>
        {
            var before = Gather(Split(page.Text, []));
            var after = Gather(Split(page.Text, page.Corrections));
            var now = after.Articles.Select(article => article.Id).Concat(after.Withheld.Select(withheld => withheld.Entry.Id)).ToList();
            var moved = after.Redirects.ToDictionary(redirect => redirect.From);
            return now.Count == now.Distinct().Count()
                && !now.Any(moved.ContainsKey)
                && before.Articles.All(article => now.Contains(article.Id) || moved.ContainsKey(article.Id))
                && moved.Values.All(redirect => redirect.To is not { } to || now.Contains(to));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(MostPages));

    [Fact]
    public void A_published_address_leads_to_the_article_that_has_its_first_line_of_text() =>
        Prop.ForAll(Pages.ToArbitrary(), page =>
        {
            var before = Gather(Split(page.Text, []));
            var after = Gather(Split(page.Text, page.Corrections));
            var all = after.Articles.Select(article => (article.Id, article.Article)).Concat(after.Withheld.Select(withheld => (withheld.Entry.Id, withheld.Entry.Content.Article))).ToList();
            var moved = after.Redirects.ToDictionary(redirect => redirect.From, redirect => redirect.To);
            return before.Articles.All(old =>
            {
                var line = old.Article.Body.IsEmpty ? old.Article.FirstLine : old.Article.Body[0].FirstLine;
                var heir = all.Find(entry => entry.Article.HasLine(line));
                return heir.Article is null || (moved.TryGetValue(old.Id, out var to) ? to : old.Id) == heir.Id;
            });
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(MostPages));

    private static Page Split(string text, (int Line, string Kind)[] corrections)
    {
        var bag = new DiagnosticBag();
        var lines = text.Split('\n');
        ImmutableArray<Correction> read = [.. corrections.Where(correction => lines[correction.Line - 1].Length > 0).SelectMany(correction =>
            Corrected.Read(string.Format(CultureInfo.InvariantCulture, correction.Kind, correction.Line) + $", quotation: \"{lines[correction.Line - 1]}\"", bag))];
        Assert.False(bag.HasErrors);
        return SplitPages.Of(text, bag, [.. read]);
    }

    private static BulletinArchive Gather(Page page)
    {
        var judgement = new EditorialJudgement(null!, []);
        var plan = new PlannedIssue(new IssueId("page"), ["page.txt"], null, null, null, null);
        return ArchiveGatherer.Gather(judgement, [new Enricher(judgement).Enrich(plan, [page], new DiagnosticBag())], new DiagnosticBag());
    }
}
