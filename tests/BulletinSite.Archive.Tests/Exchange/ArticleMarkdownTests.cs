using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Exchange;
using BulletinSite.Archive.Tests.Splitting;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Archive.Tests.Exchange;

public sealed class ArticleMarkdownTests
{
    [Fact]
    public void Writes_front_matter_and_body()
    {
        var markdown = ArticleMarkdown.Write(Documents("谁来*浇花*？\n\n本报讯（记者 甲乙）一件事# 发生了，\n\n<b>又</b>一件。\n").Single());
        Assert.Equal(
            """
            ---
            id: "f244a11a7968"
            issue: "page"
            kind: "news"
            title: "谁来*浇花*？"
            lead: "本报讯"
            contributors:
            - {name: "甲乙", role: "reporter", at: "16+2"}
            tags:
            - "garden"
            seed: "seeds/page.txt"
            sha256: "83da0d5d25bc8d58f5f7d49bad785fe15b85a633cfe230dde2629e0b736543f4"
            number: 1
            lead_length: 10
            lead_at: "9+10"
            blocks:
            - {kind: "title", lines: "1", at: "0+7"}
            - {kind: "paragraph", lines: "3-5", at: "9+19 |30+11"}
            ---

            本报讯（记者 甲乙）一件事# 发生了，\<b\>又\</b\>一件。

            """,
            markdown);
    }

    [Fact]
    public void Reads_back_the_articles_of_every_seed()
    {
        foreach (var file in SplitPages.Seeds())
        {
            var page = SplitPages.OfBytes("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file));
            foreach (var document in Documents(page)) AssertReadsBack(document, page);
        }
    }

    [Fact]
    public void Reads_back_words_that_an_editor_corrected()
    {
        var page = Articles.Corrected.Page("谁来浇花？\n\n本报讯（记者 甲乙）落实\n\n实工作，花: 开了。\n", "edit: { line: 5, read: \"工作， 花开\" }, quotation: \"实工作，花: 开\"");
        foreach (var document in Documents(page)) AssertReadsBack(document, page);
    }

    [Fact]
    public void Reads_back_any_article()
    {
        var lines = Gen.Elements(
            "谁来浇花？", "本报讯（记者 甲乙）一件事，", "# 不是标题", "- 不是列表", "1. 不是列表", "---", "> 不是引文", "— 不是署名", "→ 不是转版",
            "\\反斜杠\\", "a: b", "{x}", "[链](http://x)", "<script>", "&amp;", "`码`", "“引”", "!", "'", "\"", "一\u2028二", "三\u0085四", "\uFEFF五", "𠀀", "~~删~~", "| 表 |");
        var text = lines.ListOf().Select(list => "标题一条\n\n" + string.Join("\n\n", list));
        Prop.ForAll(text.ToArbitrary(), page =>
        {
            var split = SplitPages.Of(page.Replace('\u0085', '\u2003'));
            foreach (var document in Documents(split)) AssertReadsBack(document, split);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("no front matter", "line 1: the front matter does not begin with ---")]
    [InlineData("---\nid: x\n", "the front matter does not end with ---")]
    [InlineData("---\nid: x\n---\n", "line 2: \"issue\" is missing")]
    public void Says_why_a_file_is_no_article(string markdown, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ArticleMarkdown.Read(markdown)).Message);

    private static void AssertReadsBack(ArticleDocument document, Page page)
    {
        var markdown = ArticleMarkdown.Write(document);
        var read = ArticleMarkdown.Read(markdown);
        Assert.Equal(markdown, ArticleMarkdown.Write(read));
        var article = read.ToArticle(page.Seed.Source);
        var original = page.Articles[document.Number - 1];
        Assert.Equal(original.Title, article.Title);
        Assert.Equal(original.Kind, article.Kind);
        Assert.Equal(original.Group, article.Group);
        Assert.Equal(original.Lead, article.Lead);
        Assert.Equal(original.Contributors.AsEnumerable(), article.Contributors);
        Assert.Equal(original.Blocks.Select(Key), article.Blocks.Select(Key));
    }

    private static string Key(Block block) => $"{block.Kind} {block.Text} {string.Join(' ', block.Pieces)}";

    private static IEnumerable<ArticleDocument> Documents(string text) => Documents(SplitPages.Of(text));

    private static IEnumerable<ArticleDocument> Documents(Page page)
    {
        var tag = new TagAssignment(new Tag("garden", "花园", null, ""), []);
        var issue = new EnrichedIssue(new IssueId(page.Seed.File.Stem), IssueDate.Unknown, null, null, [page], []);
        foreach (var article in page.Articles)
        {
            var id = ArticleId.FromText(article.Title, article.Body.FirstOrDefault()?.Text ?? "");
            yield return ArticleDocument.From(new EnrichedArticle(article, id, [tag], ImmutableArray<Entity>.Empty, []), issue);
        }
    }
}
