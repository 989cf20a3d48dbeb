using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using BulletinSite.Search;
using BulletinSite.Search.Files;
using BulletinSite.Search.Grams;

namespace BulletinSite.Benchmarks;

/// <summary>What the search index of a large archive costs. Reads articles as lines of JSON: title, kicker, subtitle, paras, authors, tags, date, kind, id.</summary>
internal static class SearchFigures
{
    /// <summary>Indexes the articles and prints the figures; with a folder, the index is written there.</summary>
    public static void Print(string articlesFile, string? folder)
    {
        var process = Process.GetCurrentProcess();
        using var builder = new SearchIndexBuilder();
        var characters = 0L;
        var count = 0;
        TimeSpan prepare = default, add = default;
        foreach (var batch in File.ReadLines(articlesFile).Select(Read).Chunk(ArticleGrams.BatchSize))
        {
            var start = Cpu();
            using var grams = ArticleGrams.Of(batch);
            var prepared = Cpu();
            builder.Add(grams);
            (prepare, add) = (prepare + prepared - start, add + Cpu() - prepared);
            (characters, count) = (characters + grams.Characters, count + batch.Length);
        }

        var finish = Cpu();
        using var files = builder.Finish(new SearchCoverage(0, 0, 0));
        finish = Cpu() - finish;
        process.Refresh();
        Write($"{count:N0} articles, {characters:N0} characters; processor seconds: taking apart {prepare.TotalSeconds:0.00} (on every core), adding {add.TotalSeconds:0.00}, writing {finish.TotalSeconds:0.00}; most memory {process.PeakWorkingSet64 / 1e6:0} MB");
        foreach (var kind in files.All.GroupBy(file => file.Kind))
        {
            var bytes = kind.Sum(file => (long)file.Length);
            Write($"{kind.Key}: {kind.Count():N0} files, {bytes:N0} bytes, {(double)bytes / characters:0.000} a character, the largest {kind.Max(file => file.Length):N0}");
        }

        if (folder is null) return;
        Directory.CreateDirectory(folder);
        foreach (var file in files.All) File.WriteAllBytes(Path.Combine(folder, file.Name), files.Read(file));

        TimeSpan Cpu()
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    private static void Write(FormattableString words) => Console.WriteLine(words.ToString(CultureInfo.InvariantCulture));

    private static SearchableArticle Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var article = json.RootElement;
        var texts = new[] { "kicker", "title", "subtitle" }.Select(name => new SearchText(SearchField.Title, "", Text(name)))
            .Concat(List("paras").Select((text, i) => new SearchText(SearchField.Body, string.Create(CultureInfo.InvariantCulture, $"p{i + 1}"), text)))
            .Concat(List("authors").Select(name => new SearchText(SearchField.Author, "", name)))
            .Where(text => text.Text.Length > 0);
        var day = DateOnly.ParseExact(Text("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new SearchableArticle(
            $"a/{Text("id").Replace('/', '-')}/", Text("title"), new SearchDate(Text("date"), [new SearchDays(day, day)]), [.. texts], Text("kind"), [.. List("tags")], [.. List("authors")], [], []);

        string Text(string name) => article.GetProperty(name).GetString() ?? "";

        string[] List(string name) => [.. article.GetProperty(name).EnumerateArray().Select(item => item.GetString() ?? "")];
    }
}
