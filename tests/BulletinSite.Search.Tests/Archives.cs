using System.Collections.Immutable;
using BulletinSite.Model;
using BulletinSite.Search.Files;
using BulletinSite.Searching;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Search.Tests;

/// <summary>What is searched in the tests: the project's own seeds, and an archive made up from their words.</summary>
internal static class Archives
{
    private const int Issues = 40;
    private const int PerIssue = 7;

    // What the seeds have too little of: other scripts, traditional and variant forms, characters of two units, repetition, marks of the query language.
    private static readonly string[] Odd =
    [
        "使用ＡＰＰ和Wi-Fi 6E上网", "工會會員羣眾參與活動", "𠮷野家与𡈽地", "哈哈哈哈哈哈哈哈", "电话010-8888 6666转8", "Trade Union News and Trade union weekly", "比分3:2，标题:党", "他说\"好\"-不错 OR 也行",
        "……", "①②㎡℃", "五一　劳动节", "abababab", "=1+1", "人人人",
    ];

    private static readonly Lazy<ImmutableArray<SearchableArticle>> Read = new(ReadSeeds);
    private static readonly Lazy<ImmutableArray<SearchableArticle>> Made = new(MakeUp);

    public static ImmutableArray<SearchableArticle> Seeds => Read.Value;

    public static ImmutableArray<SearchableArticle> MadeUp => Made.Value;

    /// <param name="articles">What is searched.</param>
    /// <param name="memory">What the builder may hold.</param>
    /// <param name="usual">So few that the ways of a large archive are gone in a small one.</param>
    /// <param name="few">How many bytes of texts are searched without postings: none, where these are meant.</param>
    public static SearchFiles Index(IEnumerable<SearchableArticle> articles, int memory = int.MaxValue, int usual = 300, int few = 0)
    {
        using var builder = new SearchIndexBuilder(memory, usual, few);
        foreach (var article in articles) builder.Add(article);
        return builder.Finish(new SearchCoverage(1, 2, 3));
    }

    private static ImmutableArray<SearchableArticle> ReadSeeds()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BulletinSite.sln"))) folder = folder.Parent!;
        return Of(folder.FullName);
    }

    /// <summary>What readers can search in the archive in a folder.</summary>
    public static ImmutableArray<SearchableArticle> Of(string root)
    {
        var reading = Build.ReadArchive(BuildOptions.For(root), new StageClock(null), new DiagnosticBag());
        var model = SiteModel.From(reading.Archive, [], new SiteOptions(SiteAddress.Unknown));
        return [.. model.Issues.SelectMany(issue => issue.Articles).Select(entry => SearchArticles.Of(entry, model))];
    }

    /// <summary>Articles of two years; some issues are only known to be of a month or of one of two, and the last have no date.</summary>
    private static ImmutableArray<SearchableArticle> MakeUp()
    {
        var random = new Random(20240115);
        var phrases = Seeds.SelectMany(article => article.Texts).SelectMany(text => text.Text.Split('，', '。', '、')).Where(text => text.Length > 1).Concat(Odd).ToArray();
        var names = Seeds.SelectMany(article => article.People).Distinct().ToArray();
        var labels = Seeds.SelectMany(article => article.Tags).Distinct().ToArray();
        var articles = ImmutableArray.CreateBuilder<SearchableArticle>();
        for (var issue = 0; issue < Issues; issue++)
        {
            var day = new DateOnly(2022, 1, 1).AddDays(issue * 18);
            var date = issue >= Issues - 2 ? new SearchDate("", [])
                : issue % 5 == 4 ? new SearchDate("one of two", [new SearchDays(day, day.AddDays(2)), new SearchDays(day.AddDays(30), day.AddDays(40))])
                : issue % 7 == 6 ? new SearchDate("before", [new SearchDays(null, day)])
                : new SearchDate(day.ToString("o"), [new SearchDays(day, day)]);
            for (var number = 0; number < PerIssue; number++)
            {
                var texts = new List<SearchText> { new(SearchField.Title, "", Sentence(2)) };
                for (var i = random.Next(1, 5); i > 0; i--) texts.Add(new SearchText(SearchField.Body, $"p{i}", Sentence(random.Next(1, 9))));
                if (random.Next(4) == 0) texts.Add(new SearchText(SearchField.Caption, "c1", Sentence(2)));
                var author = Pick(names);
                texts.Add(new SearchText(SearchField.Author, "", author));
                articles.Add(new SearchableArticle($"a/{issue}-{number}/", texts[0].Text, date, [.. texts], random.Next(3) == 0 ? "图片新闻" : "消息",
                    [.. Enumerable.Range(0, 3).Select(_ => Pick(labels)).Distinct()], [.. new[] { author, Pick(names) }.Distinct()], [], random.Next(2) == 0 ? [Pick(labels)] : []));
            }
        }

        return articles.ToImmutable();

        string Sentence(int length) => string.Join("，", Enumerable.Range(0, length).Select(_ => Pick(phrases))) + "。";

        string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
