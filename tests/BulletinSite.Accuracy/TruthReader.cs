using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using YamlDotNet.RepresentationModel;

namespace BulletinSite.Accuracy;

/// <summary>Reads truth files of the schema <c>page-truth/1</c>, which carry the texts of a page's articles and not its line numbers.</summary>
internal static class TruthReader
{
    private const string Schema = "page-truth/1";

    /// <summary>The gold of a page, or null where the file is of another schema.</summary>
    public static GoldPage? Read(string file)
    {
        var stream = new YamlStream();
        using var reader = new StreamReader(file);
        stream.Load(reader);
        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root || Text(root, "schema") != Schema) return null;
        return new GoldPage(Text(root, "source"), [], [], [.. Items(root, "articles").OfType<YamlMappingNode>().Select(Article)]);
    }

    private static GoldArticle Article(YamlMappingNode article)
    {
        var credits = Items(article, "credits").OfType<YamlMappingNode>().ToList();
        return new GoldArticle
        {
            Kind = Enum.Parse<ArticleKind>(Text(article, "kind"), ignoreCase: true),
            Group = Text(article, "group"),
            Kicker = TextOf(article, "kicker"),
            Title = TextOf(article, "title"),
            Subtitle = TextOf(article, "subtitle"),
            Lead = Text(article, "lead_marker"),
            Paragraphs = [.. Items(article, "paragraphs").Select(Printed)],
            Captions = [.. Items(article, "captions").Select(Printed)],
            Credits = [.. credits.Select(Printed), .. new[] { TextOf(article, "jump") }.Where(text => text.Length > 0)],
            HasPhotoCredit = credits.Exists(credit => Text(credit, "type") is "" or "photo"),
            Reporters = [.. Items(article, "reporters").Select(node => node.ToString())],
            Correspondents = [.. Items(article, "correspondents").Select(node => node.ToString())],
            Photographers = [.. Items(article, "photographers").Select(node => node.ToString())],
        };
    }

    private static string TextOf(YamlMappingNode map, string key) => Find(map, key) is { } node ? Printed(node) : "";

    private static string Printed(YamlNode node) => node is YamlMappingNode map ? Text(map, "text") : node is YamlScalarNode scalar ? Plain(scalar) : "";

    private static string Text(YamlMappingNode map, string key) => Find(map, key) is YamlScalarNode scalar ? Plain(scalar) : "";

    private static string Plain(YamlScalarNode scalar) =>
        scalar.Value is null || (scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && scalar.Value is "null" or "~" or "") ? "" : scalar.Value;

    private static YamlSequenceNode Items(YamlMappingNode map, string key) => Find(map, key) as YamlSequenceNode ?? new YamlSequenceNode();

    private static YamlNode? Find(YamlMappingNode map, string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;
}
