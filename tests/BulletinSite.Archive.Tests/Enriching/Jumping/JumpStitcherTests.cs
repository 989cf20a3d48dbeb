using System.Collections.Immutable;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Exchange;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Tests.Articles;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Enriching.Jumping;

/// <summary>What a page tore apart is read as one article; where each part was printed is not forgotten.</summary>
public sealed class JumpStitcherTests
{
    private const string First = "河边新书屋开门迎客\n\n本报讯（记者 任一）河边的新书屋昨天开门，附近居民早早前来排队等候，书屋\n\n（下转第3版）\n";
    private const string Second = "河边新书屋开门迎客\n\n（上接第1版）\n\n有藏书三千册。\n\n书屋还请来退休教师领读，每周六下午有一场，报名的人很多。\n";
    private const string Middle = "河边新书屋开门迎客\n\n（上接第1版）\n\n有藏书三千册。\n\n书屋还请来退休教师领读，每周六下午有一场，报名的人很多。\n\n（下转第5版）\n";
    private const string Last = "河边新书屋开门迎客\n\n（上接第3版）\n\n书屋计划明年再添两千册图书，并延长开放时间。（通讯员 张安）\n";

    [Fact]
    public void A_sentence_torn_in_the_middle_is_read_on_and_a_repeated_title_is_a_jump_line() => Assert.Equal(
        """
        Paragraph 本报讯（记者 任一）河边的新书屋昨天开门，附近居民早早前来排队等候，书屋有藏书三千册。 0:3 1:5
        JumpLine （下转第3版） 0:5
        JumpLine 河边新书屋开门迎客 1:1
        JumpLine （上接第1版） 1:3
        Paragraph 书屋还请来退休教师领读，每周六下午有一场，报名的人很多。 1:7
        """,
        Body(Assert.Single(Enriched(First, Second).Articles).Article));

    [Fact]
    public void The_rest_of_the_sentence_may_stand_right_behind_the_note() => Assert.StartsWith(
        """
        Paragraph 本报讯（记者 任一）河边的新书屋昨天开门，附近居民早早前来排队等候，书屋有藏书三千册。 0:3 1:3
        JumpLine （下转第3版） 0:5
        JumpLine 河边新书屋开门迎客 1:1
        JumpLine （上接第1版） 1:3
        """,
        Body(Assert.Single(Enriched(First, Second.Replace("版）\n\n有", "版）有", StringComparison.Ordinal)).Articles).Article), StringComparison.Ordinal);

    [Fact]
    public void A_finished_paragraph_stays_one() => Assert.Equal(
        """
        Paragraph 本报讯（记者 任一）河边的新书屋昨天开门，附近居民早早前来排队等候。 0:3
        JumpLine （下转第3版） 0:5
        JumpLine 河边新书屋开门迎客 1:1
        JumpLine （上接第1版） 1:3
        Paragraph 有藏书三千册。 1:5
        Paragraph 书屋还请来退休教师领读，每周六下午有一场，报名的人很多。 1:7
        """,
        Body(Assert.Single(Enriched(First.Replace("，书屋", "。", StringComparison.Ordinal), Second).Articles).Article));

    [Fact]
    public void A_headline_with_words_of_its_own_stays_a_heading() =>
        Assert.Contains("Crosshead 领读每周一场 1:1", Body(Assert.Single(Enriched(First, Second.Replace("河边新书屋开门迎客", "领读每周一场", StringComparison.Ordinal)).Articles).Article), StringComparison.Ordinal);

    [Fact]
    public void Three_pages_make_one_article_with_everybody_who_made_it()
    {
        var issue = Enriched(First, Middle, Last);
        var article = Assert.Single(issue.Articles).Article;
        Assert.Equal(3, article.Parts.Length);
        Assert.Equal(["任一", "张安"], article.Contributors.Select(person => person.Name));
        Assert.Equal(2, issue.Moved.Length);
        Assert.All(issue.Moved, moved => Assert.Same(article, moved.Target));
        Assert.True(issue.Pages.All(article.IsOn));
    }

    [Fact]
    public void Pages_that_send_the_reader_round_in_a_circle_are_left_as_they_are()
    {
        var issue = Enriched("甲地新闻有续集\n\n（上接第3版）\n\n第一页的文字在这里，一共只有一句话。\n\n（下转第3版）\n", "甲地新闻有续集\n\n（上接第1版）\n\n第三页的文字在这里，一共只有一句话。\n\n（下转第1版）\n");
        Assert.Equal(2, issue.Articles.Length);
        Assert.Empty(issue.Moved);
    }

    [Fact]
    public void A_stitched_article_is_read_back_from_its_file()
    {
        var issue = Enriched(First, Middle, Last);
        var document = ArticleDocument.From(issue.Articles[0], issue);
        var markdown = ArticleMarkdown.Write(document);
        var read = ArticleMarkdown.Read(markdown);
        Assert.Equal(markdown, ArticleMarkdown.Write(read));
        Assert.Equal((1, 5), (read.FirstLine, read.LastLine));
        Assert.Equal(["seeds/1.txt", "seeds/2.txt"], read.Continued.Select(part => part.Seed));
        var article = read.ToArticle([.. issue.Pages.Select(page => page.Seed.Source)]);
        Assert.Equal(Body(issue.Articles[0].Article), Body(article));
        Assert.Equal(issue.Articles[0].Article.Contributors.AsEnumerable(), article.Contributors);
        Assert.Throws<ArgumentException>(() => read.ToArticle(issue.Pages[0].Seed.Source));
    }

    [Fact]
    public void Notes_on_times_and_names_are_taken_from_all_of_it()
    {
        var article = Assert.Single(Enriched(First, Second.Replace("每周六下午", "昨天下午", StringComparison.Ordinal)).Articles);
        Assert.All(article.Mentions, mention => Assert.True(article.Article.Holds(mention.Evidence.From)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Whichever_half_is_taken_down_none_is_published(int page)
    {
        string[] pages = [First, Middle, Last];
        var hidden = Corrected.Page(pages[page], $"hide: 1, quotation: {pages[page].Split('\n')[0]}");
        var issue = Enriched(Pages(pages).SetItem(page, hidden));
        Assert.Empty(issue.Articles);
        Assert.Equal(3, issue.Withheld.Length);
        Assert.All(issue.Pages, withheld => Assert.Empty(withheld.Articles));
    }

    private static EnrichedIssue Enriched(params string[] pages)
    {
        return Enriched(Pages(pages));
    }

    private static ImmutableArray<Page> Pages(params string[] pages) => [.. pages.Select((text, i) => SplitPages.OfBytes($"seeds/{i}.txt", Encoding.UTF8.GetBytes(text)))];

    private static EnrichedIssue Enriched(ImmutableArray<Page> split)
    {
        var bag = new DiagnosticBag();
        return new Enricher(new EditorialJudgement(null!, [])).Enrich(new PlannedIssue(new IssueId("one"), [.. split.Select(page => page.Seed.File.Path)], null, null, null, null), split, bag);
    }

    private static string Body(Article article) => string.Join('\n', article.Body.Select(block =>
        $"{block.Kind} {block.Text} {string.Join(' ', block.Pieces.Select(piece => $"{Path.GetFileNameWithoutExtension(piece.From.Source.Name)}:{piece.Line}"))}"));
}
