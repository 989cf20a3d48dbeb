using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Accuracy;

/// <summary>Reads a gold file: an editor's reading of one page, in numbers of the page's lines.</summary>
/// <remarks>
/// <c>paragraphs: [[7], [9, 11]]</c>: line 7 is a paragraph, 9 and 11 together are one. A credit is a line, or quoted where it ends a paragraph.
/// </remarks>
public sealed class GoldReader
{
    private static readonly ImmutableArray<string> PageKeys = ["seed", "banner", "groups", "articles"];

    private static readonly ImmutableArray<string> ArticleKeys =
    [
        "kind", "group", "kicker", "title", "subtitle", "lead", "paragraphs", "captions", "credits", "bylines", "jumps",
        "reporters", "correspondents", "photographers",
    ];

    private readonly SourceText _seed;
    private readonly DiagnosticBag _bag;

    private GoldReader(SourceText seed, DiagnosticBag bag)
    {
        _seed = seed;
        _bag = bag;
    }

    /// <summary>The gold of a page; null after an error in the bag.</summary>
    /// <param name="gold">The gold file.</param>
    /// <param name="seed">The page it speaks of.</param>
    /// <param name="bag">Where problems go.</param>
    public static GoldPage? Read(SourceText gold, SourceText seed, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(bag);
        var before = bag.Count;
        if (YamlFile.Map(gold, bag) is not { } map) return null;
        var page = new GoldReader(seed, bag).Page(new MapReader(map, "a gold page", PageKeys, bag));
        return bag.Count == before ? page : null;
    }

    private GoldPage Page(MapReader page) => new(
        page.RequiredText("seed"), Lines(page, "banner"), Lines(page, "groups"), [.. page.Maps("articles", "an article", ArticleKeys).Select(Article)]);

    private GoldArticle Article(MapReader article) => new()
    {
        Kind = Enum.TryParse<ArticleKind>(article.Text("kind"), ignoreCase: true, out var kind) ? kind : ArticleKind.News,
        Group = Line(article, "group"),
        Kicker = Line(article, "kicker"),
        Title = Line(article, "title"),
        Subtitle = Line(article, "subtitle"),
        Lead = article.Text("lead"),
        Paragraphs = Joined(article, "paragraphs"),
        Captions = Joined(article, "captions"),
        Credits = [.. Lines(article, "credits"), .. Lines(article, "bylines"), .. Lines(article, "jumps")],
        HasPhotoCredit = article.Has("credits"),
        Reporters = article.Words("reporters"),
        Correspondents = article.Words("correspondents"),
        Photographers = article.Words("photographers"),
    };

    private string Line(MapReader article, string key) => article.Scalar(key) is { } number ? TextOf(number) : "";

    private ImmutableArray<string> Lines(MapReader map, string key) => [.. map.Texts(key).Select(TextOf)];

    // A quotation stands for itself.
    private string TextOf(YamlScalar item)
    {
        if (!int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return item.Text;
        if (number >= 1 && number <= _seed.Lines.Length) return _seed[_seed.Lines[number - 1].Span].Trim();
        _bag.Add(AccuracyDiagnostics.NoSuchLine(item.From, number, _seed));
        return "";
    }

    private ImmutableArray<string> Joined(MapReader article, string key)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        foreach (var lines in article.Lists(key))
        {
            var text = new StringBuilder();
            foreach (var line in lines.Select(TextOf))
            {
                // A word divided at a line end is printed with a hyphen that is not part of it.
                if (text.Length > 1 && text[^1] == '-' && line.Length > 0 && char.IsAsciiLetterLower(line[0]) && char.IsAsciiLetter(text[^2])) text.Length--;
                text.Append(line);
            }

            texts.Add(text.ToString());
        }

        return texts.DrainToImmutable();
    }
}
