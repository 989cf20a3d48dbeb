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
    public void A_word_is_more_than_a_part_of_one()
    {
        SearchableArticle Of(string name, string body) => new(name, name, new SearchDate("", []), [new SearchText(SearchField.Body, "p1", body)], "消息", [], [], [], []);
        SearchableArticle[] articles = [Of("a", "2024年2024人"), Of("b", "共24人"), Of("c", "24人24项"), Of("d", "ＡＰＰ与appear"), Of("e", "Trade Union"), Of("f", "没有")];
        (string Query, string Found)[] rows =
        [
            ("24", "c b a"), ("整词:24", "c b"), ("word:2024", "a"), ("整詞:app", "d"), ("-整词:24", "f e d a"), ("word:\"trade union\"", "e"), ("word:trad", ""), ("word:２４", "c b"),
        ];
        using var files = Archives.Index(articles);
        using var client = new Client(files);
        var answers = client.Ask(rows.Select(row => new { query = row.Query, show = 9 })).ToList();
        Assert.All(rows.Zip(answers), pair => Assert.Equal(pair.First.Found, string.Join(' ', pair.Second["shown"]!.AsArray().Select(article => article!["name"]!.GetValue<string>()))));
        Assert.Equal(3, answers[1]["uses"]!.GetValue<int>());
        Assert.Equal("[[0,3]]", answers[3]["shown"]![0]!["found"]![0]!["marks"]!.ToJsonString());
        Assert.Equal(["工会"], client.Ask([new { query = "word:工会" }]).Single()["odd"]!.AsArray().Select(term => term!.GetValue<string>()));
    }

    [ClientFact]
    public void A_filter_narrows_whatever_is_asked()
    {
        using var files = Archives.Index(Archives.MadeUp);
        using var client = new Client(files);
        var tag = Archives.MadeUp[0].Tags[0];
        var answers = client.Ask(new object[]
        {
            new { query = "工会 OR 职工", order = "old", filter = $"tag:\"{tag}\"" }, new { query = "", order = "old", filter = $"tag:\"{tag}\"" }, new { query = $"tag:\"{tag}\"", order = "old" },
        });
        var scan = new NaiveScan(Archives.MadeUp);
        Assert.Equal(
            Enumerable.Range(0, scan.Articles.Count).Where(article => scan.Articles[article].Tags.Contains(tag) && (scan.Has(article, "工会") || scan.Has(article, "职工"))),
            answers[0]["articles"]!.AsArray().Select(article => article!.GetValue<int>()));
        Assert.Equal(answers[1]["articles"]!.ToJsonString(), answers[2]["articles"]!.ToJsonString());
    }

    [ClientFact]
    public void A_table_to_take_home_holds_no_formula()
    {
        (string Text, string Cell)[] rows =
        [
            ("工会", "\"工会\""), ("他说\"好\"", "\"他说\"\"好\"\"\""), ("=1+1", "\"'=1+1\""), ("+86", "\"'+86\""), ("-摄影", "\"'-摄影\""), ("@x", "\"'@x\""), ("＝1", "\"'＝1\""), ("＋", "\"'＋\""),
            ("－", "\"'－\""), ("＠", "\"'＠\""), ("\t=1", "\"'\t=1\""), (" =1", "\"' =1\""), ("\r\n", "\"'\r\n\""), ("\u3000=1", "\"'\u3000=1\""), ("1=1", "\"1=1\""), ("", "\"\""),
        ];
        using var files = Archives.Index([]);
        using var client = new Client(files);
        var answer = client.Ask([new { csv = new[] { rows.Select(row => row.Text), ["a,b", "c"] } }]).Single();
        Assert.Equal($"\uFEFF{string.Join(',', rows.Select(row => row.Cell))}\r\n\"a,b\",\"c\"\r\n", answer["csv"]!.GetValue<string>());
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
