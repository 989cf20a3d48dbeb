using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Tests.Splitting;

namespace BulletinSite.Archive.Tests.Articles;

/// <summary>Each kind of correction does what it says to the page it corrects, and nothing else.</summary>
public sealed class CorrectionTests
{
    private const string TwoStories =
        "河边的新书屋\n\n本报讯（记者 任一）书屋开门了。\n\n台阶上坐满了人。\n\n市总工会赴河西调研\n\n本报讯（记者 任二）调研组到了河西。\n\n他们看了三家工厂。\n";

    private const string Lamps = "桥头换了新路灯\n\n三月五日晚，桥头的四十盏路灯全部换新，\n夜里走路的人都说亮堂多了。\n居民王芳说，孩子下晚自习再也不怕黑。\n";

    private const string Columns =
        "春风渡口\n　　三月的江口，渡口\n的风还带着凉意。摆渡\n人老周每天五点起床，\n把船擦得干干净净。\n　　“坐船的人少了，\n可船还得开。”老周说，\n他在渡口守了三十年，\n送过赶考的学生，也送\n过出嫁的新娘。\n　　今年起，渡口恢复\n夜航，夜里也有船。\n（方远）\n";

    [Fact]
    public void Split_begins_an_article_where_the_rules_see_a_paragraph() =>
        Assert.Equal(["河边的新书屋|书屋开门了。", "|台阶上坐满了人。", "市总工会赴河西调研|调研组到了河西。他们看了三家工厂。"], Stories("split: 5, quotation: 台阶\nbody: 5, quotation: 台阶"));

    [Fact]
    public void Split_takes_the_line_for_a_headline_where_it_can_be_one()
    {
        const string page = "河边的新书屋\n\n书屋开门了。\n\n高空坠物无小事\n\n调研组到了河西。\n\n他们看了三家工厂。\n";
        Assert.Equal(["河边的新书屋", "高空坠物无小事"], Corrected.Page(page, "split: 5, quotation: 高空").Articles.Select(article => article.Title));
        Assert.Single(Corrected.Page(page, "merge: 5, quotation: 高空").Articles);
    }

    [Fact]
    public void Split_takes_a_line_for_a_headline_though_the_line_under_it_went_on_with_its_sentence()
    {
        const string page = "乡村小学开了气象课\n\n每天早上七点四十分，柳坪小学的气象小组准时来到操场边的百叶箱前，记下温度、湿度和风向。\n\n这个小组有十七名学生，老师也是三年前才学的气象知识。县\n\n气象局送来了仪器，还派人每月来上一次课。\n";
        var corrected = Corrected.Page(page, "split: 5, quotation: 这个小组");
        Assert.Equal("这个小组有十七名学生，老师也是三年前才学的气象知识。县", corrected.Articles[1].Title);
        Assert.DoesNotContain(corrected.Doubts, doubt => doubt.Place.FirstLine == 5);
    }

    [Fact]
    public void Merge_makes_two_articles_one_and_the_second_headline_a_part_of_it()
    {
        var page = Corrected.Page(TwoStories, "merge: 7, quotation: 市总工会\nmerge: 9, quotation: 本报讯");
        var article = Assert.Single(page.Articles);
        Assert.Equal("河边的新书屋", article.Title);
        Assert.Equal(11, article.LastLine);
    }

    [Fact]
    public void Merge_joins_one_article_to_the_one_before_and_leaves_that_where_it_begins()
    {
        var page = Corrected.Page(
            "书屋开门了\n\n河边的书屋开门了，台阶上坐满了人。\n\n好书要有人读\n\n退休教师周敏每周六领读，报名的人很多。\n\n桥头换了新路灯\n\n桥头的四十盏路灯全部换新，夜里亮堂多了。\n",
            "merge: 9, quotation: 桥头");
        Assert.Equal(["书屋开门了", "好书要有人读"], page.Articles.Select(article => article.Title));
        Assert.Equal(BlockKind.Crosshead, page.Articles[1].Body.Single(block => block.FirstLine == 9).Kind);
    }

    [Theory]
    [InlineData(Lamps, "join: 5, quotation: 居民王芳")]
    [InlineData(Columns, "unjoin: 3, quotation: 的风")]
    [InlineData(Columns, "join: 6, quotation: 坐船")]
    [InlineData(Columns, "jump: 8, quotation: 他在")]
    public void Lines_that_a_correction_does_not_name_are_read_as_before(string page, string entry)
    {
        var corrected = Corrected.Page(page, entry);
        var named = Corrected.Read(entry, new Text.DiagnosticBag())[0].Line;
        var before = Corrected.Page(page, "").Lines;
        Assert.All(corrected.Lines.Where(line => line.Line.Number != named), line => Assert.Equal(before.Single(old => old.Line.Number == line.Line.Number).Label, line.Label));
    }

    [Theory]
    [InlineData("head: { kicker: 1, title: 2 }", "市总工会调研新就业形态劳", "动者服务站")]
    [InlineData("head: { title: [1, 2] }", "", "市总工会调研新就业形态劳动者服务站")]
    [InlineData("head: { title: 1 }", "", "市总工会调研新就业形态劳动者服务站")]
    public void A_headline_over_two_lines_is_one_or_two_as_an_editor_says(string entry, string kicker, string title)
    {
        var head = Corrected.Page("市总工会调研新就业形态劳\n动者服务站\n\n本报讯（记者 任一）市总工会调研新就业形态劳动者服务站。\n", entry + ", quotation: 市总工会").Articles[0].Headline;
        Assert.Equal((kicker, title), (head.Kicker?.Text ?? "", head.Title?.Text));
    }

    [Fact]
    public void Join_makes_two_paragraphs_one() =>
        Assert.Equal(["书屋开门了。台阶上坐满了人。"], ParagraphsOf("join: 5, quotation: 台阶"));

    [Fact]
    public void Unjoin_makes_one_paragraph_two()
    {
        const string page = "河边的新书屋\n\n本报讯（记者 任一）书屋开门了，台阶上坐\n\n满了人。\n";
        Assert.Equal(["本报讯（记者 任一）书屋开门了，台阶上坐", "满了人。"], Corrected.Page(page, "unjoin: 5, quotation: 满了人").Articles[0].Paragraphs.Select(block => block.Text));
    }

    [Theory]
    [InlineData("caption: 5, quotation: 台阶", BlockKind.Caption)]
    [InlineData("jump: 5, quotation: 台阶", BlockKind.JumpLine)]
    [InlineData("credit: 5, quotation: 台阶", BlockKind.Byline)]
    [InlineData("body: 5, quotation: 台阶", BlockKind.Paragraph)]
    public void A_line_is_what_an_editor_says_it_is(string entry, BlockKind kind)
    {
        var block = Corrected.Page(TwoStories, entry).Articles[0].Body[^1];
        Assert.Equal((kind, "台阶上坐满了人。"), (block.Kind, block.Text));
    }

    [Fact]
    public void A_line_between_paragraphs_can_be_a_crosshead() =>
        Assert.Equal(BlockKind.Crosshead, Corrected.Page(TwoStories + "\n回程是步行。\n", "crosshead: 11, quotation: 他们").Articles[1].Body[1].Kind);

    [Fact]
    public void A_caption_can_be_body_text()
    {
        const string page = "河边的新书屋\n\n图为书屋的台阶。\n\n本报记者 任一 摄\n";
        Assert.Equal(["图为书屋的台阶。"], Corrected.Page(page, "body: 3, quotation: 图为").Articles[0].Paragraphs.Select(block => block.Text));
    }

    [Theory]
    [InlineData("banner", FurnitureKind.Banner)]
    [InlineData("folio", FurnitureKind.Folio)]
    [InlineData("contents", FurnitureKind.Contents)]
    [InlineData("group", FurnitureKind.GroupHeading)]
    [InlineData("other", FurnitureKind.Unassigned)]
    public void Furniture_belongs_to_no_article(string word, FurnitureKind kind)
    {
        var page = Corrected.Page(TwoStories, $"furniture: {{ lines: 5, kind: {word} }}, quotation: 台阶");
        Assert.Equal((kind, "台阶上坐满了人。"), (Assert.Single(page.Furniture).Kind, page.Furniture[0].Text));
    }

    [Fact]
    public void A_head_has_the_roles_an_editor_gives_its_lines()
    {
        const string page = "东区举行协商质效观摩会\n\n三十二家企业晒出集体合同\n\n本报讯（记者 任一）会开了。\n";
        var head = Corrected.Page(page, "head: { title: 1, subtitle: 3 }, quotation: 东区").Articles[0].Headline;
        Assert.Equal(("东区举行协商质效观摩会", "三十二家企业晒出集体合同"), (head.Title?.Text, head.Subtitle?.Text));
        head = Corrected.Page(page, "head: { title: [1, 3] }, quotation: 东区").Articles[0].Headline;
        Assert.Equal("东区举行协商质效观摩会 三十二家企业晒出集体合同", head.Title?.Text);
    }

    [Fact]
    public void A_line_of_the_body_can_be_the_headline_of_a_new_article() =>
        Assert.Equal("台阶上坐满了人。|他们看了三家工厂。", Stories("head: { title: 5 }, quotation: 台阶\nfurniture: { lines: [7, 9], kind: other }, quotation: 市总")[1]);

    [Fact]
    public void A_byline_names_those_an_editor_found_in_the_article()
    {
        const string page = "河边的新书屋\n\n书屋开门了。任　一从早上站到晚上，李四拍了照。\n\n台阶上坐满了人。\n";
        var people = Corrected.Page(page, "byline: { line: 3, reporters: [任一], photographers: [李四] }, quotation: 书屋").Articles[0].Contributors;
        Assert.Equal([("任一", ContributorRole.Reporter, "任　一"), ("李四", ContributorRole.Photographer, "李四")], people.Select(person => (person.Name, person.Role, person.From.Text)));
    }

    [Fact]
    public void A_hidden_article_counts_as_read_and_is_no_article_of_the_page()
    {
        var page = Corrected.Page(TwoStories, "hide: 9, quotation: 调研组");
        Assert.Equal(["河边的新书屋"], page.Articles.Select(article => article.Title));
        Assert.Equal("市总工会赴河西调研", Assert.Single(page.Withheld).Article.Title);
    }

    [Fact]
    public void Corrected_words_are_read_and_the_printed_ones_stay_on_record()
    {
        var article = Corrected.Page(
            "河边的新书屋\n\n本报讯（记者 任一）落实\n\n实工作，开门了。本报记者 任贰 摄\n",
            "edit: { line: 5, read: 工作 }, quotation: 实工作\nedit: { line: 5, read: 任二 }, quotation: 任贰\nedit: { line: 1, read: 河边新书屋 }, quotation: 河边的新书屋").Articles[0];
        Assert.Equal("河边新书屋", article.Title);
        Assert.Equal("本报讯（记者 任一）落实工作，开门了。", article.Paragraphs.Single().Text);
        Assert.Equal(["任一", "任二"], article.Contributors.Select(person => person.Name).Distinct());
        Assert.Equal("本报讯（记者 任一）落实实工作，开门了。", string.Concat(article.Paragraphs.Single().Pieces.Select(piece => piece.From.Text)));
    }

    [Fact]
    public void Words_are_corrected_on_the_second_line_of_a_headline_or_credit_as_well()
    {
        var article = Corrected.Page(
            "市总工会调研新就业形态劳\n动者服务站\n\n本报讯（记者 任一）市总工会调研新就业形态劳动者服务站。\n\n本报记者 任\n贰 摄影\n",
            "edit: { line: 2, read: 服务中心 }, quotation: 服务站\nedit: { line: 7, read: 二 }, quotation: 贰").Articles[0];
        Assert.Equal("市总工会调研新就业形态劳动者服务中心", article.Title);
        Assert.Equal("本报记者 任二 摄影", article.Body[^1].Text);
        Assert.Contains("任二", article.Names(ContributorRole.Photographer));
    }

    [Fact]
    public void Words_behind_a_correction_are_found_where_they_stand()
    {
        var block = Corrected.Page("河边的新书屋\n\n本报讯（记者 任一）落实实工作，任三来了。\n", "edit: { line: 3, read: 落实工作 }, quotation: 落实实工作").Articles[0].Body[0];
        var at = block.Text.IndexOf("任三", StringComparison.Ordinal);
        Assert.Equal("任三", block.Locate(new Text.TextSpan(at, 2)).Text);
    }

    [Theory]
    [InlineData("split: 4, quotation: 台阶", "CORR101: line 4 of seeds/page.txt has no text")]
    [InlineData("split: 99, quotation: 台阶", "CORR101: line 99 of seeds/page.txt has no text")]
    [InlineData("split: 3, quotation: 台阶", "CORR102: \"台阶\" does not stand on line 3 of seeds/page.txt")]
    [InlineData("join: 1, quotation: 书屋", "CORR103: line 1 cannot be read so where it stands; it stays a")]
    [InlineData("head: { title: 1, subtitle: 7 }, quotation: 书屋", "CORR104: no head of seeds/page.txt has just the lines 1, 7")]
    [InlineData("furniture: { lines: 5, kind: other }, quotation: 台阶\nhide: 5, quotation: 台阶", "CORR105: line 5 of seeds/page.txt belongs to no article")]
    [InlineData("byline: { line: 3, reporters: [任九] }, quotation: 书屋", "CORR106: the name \"任九\" does not stand in the article")]
    [InlineData("merge: 1, quotation: 书屋", "CORR111: no article stands before line 1 of seeds/page.txt")]
    [InlineData("edit: { line: 9, read: 考 }, quotation: 调研组", "")]
    [InlineData("edit: { line: 9, read: 来 }, quotation: 了", "")]
    [InlineData("edit: { line: 3, read: 门 }, quotation: 书屋开门了\nedit: { line: 3, read: 开 }, quotation: 开门", "CORR108: the same words are corrected on line 2")]
    [InlineData("edit: { line: 7, read: 工会 }, quotation: 总工会\nfurniture: { lines: 7, kind: banner }, quotation: 总工会", "CORR109: the words on line 7 of seeds/page.txt are not in one block of an article")]
    public void Says_when_a_correction_no_longer_matches_or_cannot_be_obeyed(string entries, string message)
    {
        var problems = Corrected.Problems(TwoStories, entries);
        if (message.Length == 0) Assert.Empty(problems);
        else Assert.Contains(problems, problem => problem.Contains("input/corrections/page.yml:", StringComparison.Ordinal) && problem.Contains(message, StringComparison.Ordinal) && problem.Contains("hint: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_stand_twice_on_a_line_must_be_quoted_with_their_neighbours() =>
        Assert.Contains("CORR107", Assert.Single(Corrected.Problems("标题一条\n\n本报讯（记者 任一）工会工会来了。\n", "edit: { line: 3, read: 总工会 }, quotation: 工会")), StringComparison.Ordinal);

    [Fact]
    public void Nothing_changes_where_nothing_is_corrected()
    {
        var (plain, corrected) = (SplitPages.Of(TwoStories), Corrected.Page(TwoStories, "caption: 5, quotation: 台阶"));
        Assert.Equal(plain.Articles[1].Blocks.Select(block => (block.Kind, block.Text)), corrected.Articles[1].Blocks.Select(block => (block.Kind, block.Text)));
    }

    private static string[] Stories(string entries) =>
    [
        .. Corrected.Page(TwoStories, entries).Articles.Select(article =>
            $"{article.Title}|{string.Concat(article.Paragraphs.Select((block, i) => i == 0 && article.Lead is { } lead ? block.Text[lead.Span.End..] : block.Text))}"),
    ];

    private static string[] ParagraphsOf(string entries) =>
        [.. Corrected.Page(TwoStories, entries).Articles[0].Paragraphs.Select(block => block.Text.Replace("本报讯（记者 任一）", "", StringComparison.Ordinal))];
}
