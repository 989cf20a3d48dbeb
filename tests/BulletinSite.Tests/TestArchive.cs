using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Tests;

/// <summary>A small archive made by hand: one certain day, one range inside a month, one issue nobody can date.</summary>
internal static class TestArchive
{
    public static readonly Tag Care = new("care", "走访慰问", null, "看望职工。");
    public static readonly Tag Winter = new("winter", "送温暖", "care", "冬天的慰问。");

    public static readonly Entity MaChao = new(EntityKind.Person, "ma-chao", "马超") { IsRegistered = true };
    public static readonly Entity BianLei = new(EntityKind.Person, Slug.FromHash("边磊"), "边磊");
    public static readonly Entity Union = new(EntityKind.Organisation, "yanqing-union", "延庆区总工会") { IsRegistered = true };
    public static readonly Entity Yanqing = new(EntityKind.Place, "yanqing", "延庆区") { IsRegistered = true };

    public static SiteSettings Settings { get; } = new(
        "劳动午报工会版档案", "劳动午报", "", "", "zh-Hans", "工会新闻档案。", "著作权属于原报社。", "", "", ArticlesPerPage: 5)
    {
        Issn = "1234-5679",
        SerialNumber = "CN 11-0000",
        License = "https://rightsstatements.org/vocab/InC/1.0/",
    };

    public static TestSeed FirstSeed { get; } = new("seeds/a.txt", """

        通栏标语

        送温暖

        工会慰问一线职工
        本报讯（记者 马超）1月3日，延庆区总工会慰问职工，仔

        细询问情况。送上 Wi-Fi con-

        nection 服务。
        　　第二段在此。
        市民在读书。本报记者 边磊 摄

        """);

    public static TestSeed SecondSeed { get; } = new("seeds/b.txt", "另一个标题\n本报讯（记者 马超）正文。\n");

    public static TestSeed ThirdSeed { get; } = new("seeds/c.txt", "没有日期的标题\n正文没有署名。\n");

    public static BulletinArchive Create() => Create(Settings);

    public static BulletinArchive Create(SiteSettings settings) => new(
        new EditorialJudgement(settings, []) { Taxonomy = [Rule(Care), Rule(Winter)] },
        [
            Issue("2023-08-22", EdtfDate.Parse("2023-08-22"), SecondSeed.Page([Second()]), Enriched(Second(), [Care], [MaChao])),
            Issue("2024-01", EdtfDate.Parse("[2024-01-04..2024-01-12]"), FirstSeed.Page([First()], FirstSeed.Furniture(FurnitureKind.Banner, 2)), Enriched(First(), [Winter], [MaChao, BianLei])),
            Issue("c", null, ThirdSeed.Page([Third()]), Enriched(Third(), [], [])),
        ]);

    /// <summary>An archive with one issue of one page.</summary>
    public static BulletinArchive Of(Page page, params ImmutableArray<EnrichedArticle> articles) =>
        new(new EditorialJudgement(Settings, []), [Issue("only", null, page, articles)]);

    public static EnrichedArticle Enriched(Article article, ImmutableArray<Tag> tags, ImmutableArray<Entity> contributors) => new(
        article,
        ArticleId.FromText(article.Title, article.Paragraphs.First().Text),
        [.. tags.Select(tag => new TagAssignment(tag, [new Evidence(article.Blocks.First().From, tag.Label, "test")]))],
        contributors,
        [.. Mentions(article)]);

    public static EnrichedIssue Issue(string id, EdtfDate? date, Page page, params ImmutableArray<EnrichedArticle> articles) => new(
        new IssueId(id),
        date is null ? IssueDate.Unknown : new IssueDate(date, date.Earliest, date.Latest, DateMethod.Text, "", [Proof(page)]),
        null, null, [page], articles);

    private static TagRule Rule(Tag tag) => new(tag, [], [], [], 1, FirstSeed.Line(2));

    private static Evidence Proof(Page page)
    {
        var block = page.Articles[0].Paragraphs.First();
        return new Evidence(block.From, block.From.Text[..4], "test");
    }

    private static IEnumerable<Mention> Mentions(Article article)
    {
        foreach (var block in article.Blocks)
        {
            foreach (var entity in new[] { Union, Yanqing })
            {
                var at = block.Text.IndexOf(entity.Name, StringComparison.Ordinal);
                if (at < 0) continue;
                var range = new BulletinSite.Text.TextSpan(at, entity.Name.Length);
                yield return new Mention(entity, block, range, entity.Name, "test");
            }
        }
    }

    private static Article First()
    {
        var seed = FirstSeed;
        var first = seed.Block(BlockKind.Paragraph, 7, 9, 11);
        // The word divided at the end of line 9 is joined without its hyphen.
        first = first with { Pieces = [first.Pieces[0], first.Pieces[1], first.Pieces[2] with { Join = PieceJoin.Hyphen }] };
        return new Article(
            1, ArticleKind.News,
            new Headline(seed.Block(BlockKind.Kicker, 4), seed.Block(BlockKind.Title, 6), null), null,
            new LeadMarker(new BulletinSite.Text.TextSpan(0, 10), "本报讯", seed.Block(BlockKind.Paragraph, 7, "本报讯（记者 马超）").From),
            [
                first,
                seed.Block(BlockKind.Paragraph, 12),
                seed.Block(BlockKind.Caption, 13, "市民在读书。"),
                seed.Block(BlockKind.PhotoCredit, 13, "本报记者 边磊 摄"),
            ],
            [seed.Contributor("马超", ContributorRole.Reporter, 7), seed.Contributor("边磊", ContributorRole.Photographer, 13)]);
    }

    private static Article Second() => new(
        1, ArticleKind.News, new Headline(null, SecondSeed.Block(BlockKind.Title, 1), null), null, null,
        [SecondSeed.Block(BlockKind.Paragraph, 2)], [SecondSeed.Contributor("马超", ContributorRole.Reporter, 2)]);

    private static Article Third() => new(
        1, ArticleKind.Brief, new Headline(null, ThirdSeed.Block(BlockKind.Title, 1), null), null, null,
        [ThirdSeed.Block(BlockKind.Paragraph, 2)], []);
}
