using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Tagging;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Enriching.Tagging;

public sealed class TaggerTests
{
    private static readonly Tagger Tagger = new(
    [
        Rule("服务", "fuwu", null, ["服务"]),
        Rule("送温暖", "song", "fuwu", ["送温暖", "温暖包"], exclusions: ["夏送清凉、冬送温暖"]),
        Rule("建会入会", "jianhui", null, ["建会"], exclusions: ["建会企业"]),
        Rule("市总工会", "shizong", null, [], headPhrases: ["市总工会"]),
        Rule("东城区", "dongcheng", null, ["东城区"], threshold: 2),
    ]);

    [Theory]
    // The headline alone gives a tag; so do the lead and one mention more.
    [InlineData("送温暖", "工会送温暖到车站", "昨天很冷。")]
    [InlineData("送温暖", "车站的一天", "工会来送温暖。", "温暖包里有手套。")]
    [InlineData("送温暖", "车站的一天", "昨天很冷。", "工会来送温暖。", "这是温暖包。", "温暖包里有手套。")]
    // One passing mention gives none, however often the words stand there.
    [InlineData("", "车站的一天", "昨天很冷。", "送温暖，送温暖，还是送温暖。")]
    [InlineData("", "车站的一天", "工会来送温暖。")]
    // A place needs no more than the lead.
    [InlineData("东城区", "车站的一天", "东城区昨天很冷。")]
    [InlineData("", "车站的一天", "昨天很冷。", "东城区也很冷。")]
    // An exclusion covers its own phrase and no other.
    [InlineData("", "开展夏送清凉、冬送温暖活动", "昨天很冷。")]
    [InlineData("送温暖", "开展夏送清凉、冬送温暖活动，送温暖包", "昨天很冷。")]
    [InlineData("", "走访建会企业", "昨天很冷。")]
    [InlineData("建会入会", "走访建会企业，推动建会", "昨天很冷。")]
    // Head phrases count in the head only.
    [InlineData("市总工会", "市总工会来到车站", "昨天很冷。")]
    [InlineData("", "车站的一天", "市总工会来了。", "市总工会走了。", "市总工会又来了。")]
    // The narrower tag says what the broader one says.
    [InlineData("送温暖", "服务职工 工会送温暖", "昨天很冷。")]
    [InlineData("服务", "服务职工", "昨天很冷。")]
    public void Gives_the_tags_an_article_is_about(string expected, string title, params string[] paragraphs) =>
        Assert.Equal(expected, string.Join('、', Tagger.Tag(ArticleOf.Lines(title, paragraphs)).Select(tag => tag.Tag.Label)));

    [Fact]
    public void Each_tag_says_where_the_words_stand()
    {
        var article = ArticleOf.Lines("车站的一天", "工会来送温暖。", "温暖包里有手套。");

        var evidence = Assert.Single(Tagger.Tag(article)).Evidence;

        Assert.Equal(["seeds/page.txt:2:4 tag.lead 送温暖", "seeds/page.txt:3:1 tag.body 温暖包"], evidence.Select(e => $"{e.From} {e.Rule} {e.Quotation}"));
        Assert.All(evidence, e => Assert.Equal(e.Quotation, e.From.Text));
    }

    [Fact]
    public void The_group_heading_speaks_for_the_articles_under_it()
    {
        var source = new SourceText("seeds/page.txt", "寒冬送温暖 工会行动");
        var article = ArticleOf.Lines("车站的一天", "昨天很冷。") with { Group = new GroupHeading(source.Text, new SourceSpan(source, new TextSpan(0, source.Text.Length))) };

        Assert.Equal(["seeds/page.txt:1:3 tag.group 送温暖"], Assert.Single(Tagger.Tag(article)).Evidence.Select(e => $"{e.From} {e.Rule} {e.Quotation}"));
    }

    [Fact]
    public void An_article_has_six_tags_at_most_the_strongest()
    {
        var tagger = new Tagger([.. "甲乙丙丁戊己庚".Select((c, i) => Rule($"标签{c}", $"t{i}", null, [$"{c}类"]))]);
        var article = ArticleOf.Lines("甲类乙类丙类丁类戊类己类庚类", "庚类、己类、戊类、丁类、丙类、乙类。");

        Assert.Equal("标签乙标签丙标签丁标签戊标签己标签庚", string.Concat(tagger.Tag(article).Select(tag => tag.Tag.Label)));
    }

    private static TagRule Rule(string label, string slug, string? parent, string[] phrases, string[]? headPhrases = null, string[]? exclusions = null, int threshold = 3) =>
        new(new Tag(slug, label, parent, ""), [.. phrases], [.. headPhrases ?? []], [.. exclusions ?? []], threshold, default);
}
