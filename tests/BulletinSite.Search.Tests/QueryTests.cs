using System.Text;
using System.Text.Json.Nodes;

namespace BulletinSite.Search.Tests;

/// <summary>The query language: every text is a query, and each means what src/SEARCH.md says.</summary>
public sealed class QueryTests
{
    [ClientFact]
    public void Reads_terms()
    {
        (string Query, string Terms)[] rows =
        [
            ("工会 职工", "工会+职工"), ("工会　职工", "工会+职工"), ("\"美好 生活\" -摄影", "[美好 生活]+-摄影"), ("a OR b c", "a|b+c"), ("OR", ""), ("or", "or"),
            ("标题:先锋", "title:先锋"), ("標題：\"先鋒\"", "title:[先鋒]"), ("-作者:马超", "-author:马超"), ("日期:2024-01..2024-02", "date:2024-01..2024-02"),
            // No field of that name: the text itself.
            ("比分3:2", "比分3:2"), ("http://x", "http://x"), ("-", "-"), ("- a", "-+a"), ("--a", "--a"),
            // A doubled quotation mark inside two is one; one that is never closed reaches to the end.
            ("\"他说\"\"好\"\"\"", "[他说\"好\"]"), ("\"开头", "[开头]"), ("“工会”", "“工会”"), ("", ""), ("\"\"", ""), ("标题:", ""),
        ];
        using var files = Archives.Index([]);
        using var client = new Client(files);
        var answers = client.Ask(rows.Select(row => new { parse = row.Query }));
        Assert.All(rows.Zip(answers), pair => Assert.Equal(pair.First.Terms, string.Join('|', pair.Second["groups"]!.AsArray().Select(group => string.Join('+', group!.AsArray().Select(Shown))))));
    }

    [ClientFact]
    public void Any_text_is_a_query()
    {
        const string Signs = "工會a1 \"\"--::：OR标题tag日期2024-0..\u3000\uFF02\t\0\\<>&\u2028é";
        var random = new Random(11);
        var queries = Enumerable.Range(0, 3000).Select(_ => new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Signs[random.Next(Signs.Length)])])).ToList();
        using var files = Archives.Index(Archives.Seeds);
        using var client = new Client(files);
        Assert.All(queries.Zip(client.Ask(queries.Select(query => new { query, show = 2 }))), pair =>
            Assert.True(pair.Second["articles"] is not null || pair.Second["trouble"]?.GetValue<string>() == "long", $"{pair.First}: {pair.Second}"));
    }

    [ClientFact]
    public void Dates_are_days_months_years_and_spans_of_them()
    {
        SearchableArticle Of(string name, params SearchDays[] days) => new(name, name, new SearchDate("", [.. days]), [new SearchText(SearchField.Body, "p1", "文")], "消息", [], [], [], []);
        DateOnly Day(int year, int month, int day) => new(year, month, day);
        SearchableArticle[] articles =
        [
            Of("a", new SearchDays(Day(2023, 12, 31), Day(2023, 12, 31))), Of("b", new SearchDays(Day(2024, 1, 15), Day(2024, 2, 9))),
            Of("c", new SearchDays(Day(2024, 2, 29), Day(2024, 2, 29))), Of("d", new SearchDays(null, Day(2024, 1, 1))), Of("e"),
        ];
        // A question mark: it may be of these days.
        (string Query, string Found)[] rows =
        [
            ("日期:2024", "b c d?"), ("日期:2024-01", "b? d?"), ("日期:2024-02", "b? c"), ("日期:2024-02-29", "c"), ("日期:2024年2月29日", "c"), ("日期:2023-02-29", ""),
            ("日期:..2023", "a d?"), ("日期:2024-02..", "b? c"), ("日期:2023-12..2024-02", "a b c d?"), ("文 -日期:2024-02", "a b? d e"), ("日期:13", ""),
        ];
        using var files = Archives.Index(articles);
        using var client = new Client(files);
        var answers = client.Ask(rows.Select(row => new { query = row.Query, order = "old" }));
        Assert.All(rows.Zip(answers), pair => Assert.Equal(pair.First.Found, Found(pair.Second)));

        string Found(JsonObject answer) => string.Join(' ', answer["articles"]!.AsArray().Zip(answer["maybe"]!.AsArray())
            .Select(one => articles[one.First!.GetValue<int>()].Name + (one.Second!.GetValue<int>() == 1 ? "?" : "")));
    }

    [ClientFact]
    public void The_most_relevant_come_first()
    {
        SearchableArticle Of(string title, string body, int day) => new(
            title, title, new SearchDate("", day == 0 ? [] : [new SearchDays(new DateOnly(2024, 1, day), new DateOnly(2024, 1, day))]),
            [new SearchText(SearchField.Title, "", title), new SearchText(SearchField.Body, "p1", body)], "消息", [], [], [], []);
        SearchableArticle[] articles = [Of("甲", "工会工会工会", 1), Of("工会", "乙", 2), Of("丙", "工会", 3), Of("丁", "工会", 4), Of("戊", "工会", 0)];
        using var files = Archives.Index(articles);
        using var client = new Client(files);
        var answers = client.Ask(new[] { "rank", "new", "old" }.Select(order => new { query = "工会", order }));
        Assert.Equal(["工会甲丁丙戊", "丁丙工会甲戊", "甲工会丙丁戊"], answers.Select(answer => string.Concat(answer["articles"]!.AsArray().Select(article => articles[article!.GetValue<int>()].Name))));
    }

    [ClientFact]
    public void What_an_editor_corrected_is_found_as_printed_too_and_counted_once()
    {
        SearchableArticle article = new("a/", "题", new SearchDate("", []),
            [new SearchText(SearchField.Body, "p1", "工会慰问职工"), new SearchText(SearchField.AsPrinted, "p1", "工会尉问职工")], "消息", [], [], [], []);
        using var files = Archives.Index([article]);
        using var client = new Client(files);
        var answers = client.Ask(new[] { "慰问", "尉问", "职工" }.Select(query => new { query, show = 1 }));
        Assert.All(answers, answer => Assert.Equal(1, answer["uses"]!.GetValue<int>()));
        Assert.Equal(["工会慰问职工", "工会尉问职工", "工会慰问职工"], answers.Select(answer => Assert.Single(answer["shown"]![0]!["found"]!.AsArray())!["text"]!.GetValue<string>()));
    }

    [ClientFact]
    public void Facets_count_and_names_are_suggested()
    {
        using var files = Archives.Index(Archives.MadeUp);
        using var client = new Client(files);
        var scan = new NaiveScan(Archives.MadeUp);
        var answer = client.Ask([new { query = "工会", count = "tag" }]).Single();
        var counted = answer["values"]!.AsArray().ToDictionary(value => value!["label"]!.GetValue<string>(), value => value!["count"]!.GetValue<int>());
        var meant = Enumerable.Range(0, scan.Articles.Count).Where(article => scan.Has(article, "工会")).ToList();
        Assert.Equal(
            meant.SelectMany(article => scan.Articles[article].Tags).GroupBy(tag => tag).ToDictionary(tag => tag.Key, tag => tag.Count()).OrderBy(tag => tag.Key, StringComparer.Ordinal),
            counted.OrderBy(tag => tag.Key, StringComparer.Ordinal));
        var person = scan.Articles[0].People[0];
        var names = client.Ask([new { suggest = person[..1] }]).Single()["names"]!.AsArray();
        Assert.Contains(names, name => name!["label"]!.GetValue<string>() == person && name["kind"]!.GetValue<string>() == "person");
    }

    private static string Shown(JsonNode? term)
    {
        var shown = new StringBuilder();
        if (term!["not"]!.GetValue<bool>()) shown.Append('-');
        if (term["field"]!.GetValue<string>() is { Length: > 0 } field) shown.Append(field).Append(':');
        var text = term["text"]!.GetValue<string>();
        return shown.Append(term["whole"]!.GetValue<bool>() ? $"[{text}]" : text).ToString();
    }
}
