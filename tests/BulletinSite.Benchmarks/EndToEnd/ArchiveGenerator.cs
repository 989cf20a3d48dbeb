using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>Writes an archive of any size in the form of the repository's seeds: their articles, line breaks and all, in other orders and with other names.</summary>
/// <remarks>The same arguments give the same bytes.</remarks>
internal sealed class ArchiveGenerator
{
    private const int FewestOnAPage = 5;
    private const int MostOnAPage = 9;
    private const int Reporters = 240;
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private const string GivenNames = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红玲芬燕彬凤洁梅琳素云莲真环雪荣爱妹香月莺媛";
    private static readonly DateOnly FirstDay = new(2015, 1, 1);
    private static readonly string[] Districts = ["朝阳", "海淀", "丰台", "西城", "东城", "通州", "顺义", "昌平", "大兴", "房山", "怀柔", "平谷", "密云", "延庆"];

    private readonly string[] _articles;
    private ulong _state = 0x9E3779B97F4A7C15;

    /// <param name="articles">What the pages are made of.</param>
    public ArchiveGenerator(IEnumerable<Article> articles) => _articles = [.. articles.Select(TextOf)];

    /// <summary>Writes pages until so many articles are written.</summary>
    /// <returns>The number of pages.</returns>
    public int Write(string folder, int articles)
    {
        _state = 0x9E3779B97F4A7C15;
        var pages = 0;
        for (var written = 0; written < articles; pages++)
        {
            var count = Math.Min(articles - written, FewestOnAPage + Next(MostOnAPage - FewestOnAPage + 1));
            var day = FirstDay.AddDays(pages);
            var path = Path.Combine(folder, day.ToString("yyyy", CultureInfo.InvariantCulture), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "-p01.txt");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, string.Join("\n\n", Enumerable.Range(0, count).Select(_ => Retold(_articles[Next(_articles.Length)]))) + "\n");
            written += count;
        }

        return pages;
    }

    // From the first line of the article to its last, as they stand on the printed page.
    private static string TextOf(Article article) =>
        string.Join('\n', article.Source.Lines.AsSpan()[(article.FirstLine - 1)..article.LastLine].ToArray().Select(line => article.Source[line.Span]));

    // No two articles the same: other people, districts and figures.
    private string Retold(string article)
    {
        var text = new StringBuilder(article);
        foreach (var district in Districts) text.Replace(district, Districts[Next(Districts.Length)]);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= '1' and <= '9' && (i == 0 || text[i - 1] is not ('L' or '0'))) text[i] = (char)('1' + Next(9));
        }

        return WithNewNames(text.ToString());
    }

    private string WithNewNames(string text)
    {
        var reporter = text.IndexOf("记者 ", StringComparison.Ordinal);
        if (reporter < 0) return text;
        var start = reporter + "记者 ".Length;
        var end = start;
        while (end < text.Length && end < start + 3 && char.IsLetter(text[end])) end++;
        // A newspaper has so many reporters, and they write again.
        var reporterNumber = Next(Reporters);
        var name = $"{Surnames[reporterNumber % Surnames.Length]}{GivenNames[reporterNumber * 7 % GivenNames.Length]}{GivenNames[reporterNumber * 13 / 3 % GivenNames.Length]}";
        return text[..start] + name[..Math.Max(2, Math.Min(3, end - start))] + text[end..];
    }

    // xorshift: the runtime's own generator may change from one version to the next.
    private int Next(int below)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)below);
    }
}
