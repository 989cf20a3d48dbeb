using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Tests.Articles;
using BulletinSite.Archive.Tests.Splitting;

namespace BulletinSite.Archive.Tests.Accuracy;

public sealed class PageScorerTests
{
    private const string Text = "一条新闻的标题\n\n本报讯（记者 甲乙）昨天，一件事情在城里发生了。\n\n第二件事情随后也发生了。\n";

    private static readonly GoldArticle Article = new()
    {
        Title = "一条新闻的标题",
        Paragraphs = ["本报讯（记者 甲乙）昨天，一件事情在城里发生了。", "第二件事情随后也发生了。"],
        Reporters = ["甲乙"],
    };

    [Fact]
    public void The_editors_own_reading_scores_one_everywhere()
    {
        var score = ScoreOf(Article);

        Assert.Equal((1, 1, 1, 1), (score.Articles, score.Found, score.Right, score.Perfect));
        Assert.Equal((1.0, 1.0, 1.0, 1.0), (score.BoundaryF1, score.BylineF1, score.KindShare, score.HeadShare));
        Assert.Equal((0, 0), (score.Lost, score.Invented));
    }

    [Fact]
    public void Another_title_is_not_right_though_the_body_is()
    {
        var score = ScoreOf(Article with { Title = "另一个标题" });

        Assert.Equal((0, 1, 0), (score.Right, score.RightBodies, score.Perfect));
    }

    [Fact]
    public void Paragraphs_that_were_joined_miss_a_boundary()
    {
        var score = ScoreOf(Article with { Paragraphs = ["本报讯（记者 甲乙）昨天，一件事情", "在城里发生了。", "第二件事情随后也发生了。"] });

        Assert.Equal((2, 1, 1), (score.GoldBoundaries, score.FoundBoundaries, score.RightBoundaries));
        Assert.Equal(0, score.Perfect);
    }

    [Fact]
    public void Text_the_gold_has_and_the_page_has_not_is_lost() =>
        Assert.Equal(4, ScoreOf(Article with { Subtitle = "甲乙丙丁己庚" }).Lost);

    [Fact]
    public void What_an_editor_reads_otherwise_is_neither_lost_nor_invented()
    {
        var page = Corrected.Page(Text, "edit: { line: 5, read: 第二件大事 }, quotation: 第二件事情");
        var score = PageScorer.Score(new GoldPage("page.txt", [], [], [Article]), page);

        Assert.Equal((0, 0, 0), (score.Lost, score.Invented, score.Perfect));
    }

    [Fact]
    public void A_name_in_another_role_counts_as_a_name_only()
    {
        var score = ScoreOf(Article with { Reporters = [], Correspondents = ["甲乙"] });

        Assert.Equal((0, 1), (score.RightBylines, score.RightNames));
    }

    private static Score ScoreOf(GoldArticle article) => PageScorer.Score(new GoldPage("page.txt", [], [], [article]), SplitPages.Of(Text));
}
