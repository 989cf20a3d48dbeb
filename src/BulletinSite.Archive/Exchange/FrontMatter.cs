using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BulletinSite.Archive.Exchange;

/// <summary>Reads the front matter that <see cref="ArticleMarkdown"/> writes.</summary>
internal static class FrontMatter
{
    public static ArticleDocument Read(string yaml, ImmutableArray<string> bodyLines)
    {
        var root = Parse(yaml);
        var bodyLine = 0;
        ImmutableArray<DocumentBlock> blocks =
        [
            .. Rows(root, "blocks").Select(row =>
            {
                var kind = Word<BlockKind>(Text(row, "kind"));
                var text = kind is BlockKind.Kicker or BlockKind.Title or BlockKind.Subtitle ? Text(root, ArticleMarkdown.Word(kind)) : NextBodyText(kind);
                var (first, last) = Lines(Text(row, "lines"));
                return new DocumentBlock(kind, text, first, last, [.. Text(row, "at").Split(' ').Select(Piece)]);
            }),
        ];
        if (bodyLine < bodyLines.Length) throw new FormatException("the body has more paragraphs than the front matter's blocks");
        return new ArticleDocument(
            Text(root, "id"), Text(root, "issue"), TextOrNull(root, "date"), Text(root, "seed"), Text(root, "sha256"),
            Number(Text(root, "number")), Word<ArticleKind>(Text(root, "kind")),
            TextOrNull(root, "group") is { } group ? new DocumentHeading(group, Range(Text(root, "group_at"))) : null,
            TextOrNull(root, "lead") is { } lead ? new DocumentLead(lead, Number(Text(root, "lead_length")), Range(Text(root, "lead_at"))) : null,
            [.. Rows(root, "contributors").Select(row => new DocumentContributor(Text(row, "name"), Word<ContributorRole>(Text(row, "role")), PartRange(Text(row, "at"))))],
            [.. Items(root, "tags").Select(item => (item as YamlScalarNode)?.Value ?? "")],
            blocks)
        {
            Continued = [.. Rows(root, "continued").Select(row => new DocumentPart(Text(row, "seed"), Text(row, "sha256")))],
            Times = [.. Rows(root, "times").Select(row => new DocumentTime(Text(row, "words"), PartRange(Text(row, "at")), Text(row, "date"), Text(row, "rule")))],
        };

        string NextBodyText(BlockKind kind) => bodyLine < bodyLines.Length
            ? ArticleMarkdown.Unmark(kind, bodyLines[bodyLine++])
            : throw new FormatException("the body has fewer paragraphs than the front matter's blocks");
    }

    private static YamlMappingNode Parse(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw new FormatException("the front matter is no mapping");
        }
        catch (YamlException problem)
        {
            throw new FormatException($"line {problem.Start.Line + 1}: {problem.Message}", problem);
        }
    }

    private static string? TextOrNull(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? (value as YamlScalarNode)?.Value : null;

    private static string Text(YamlMappingNode node, string key) =>
        TextOrNull(node, key) ?? throw new FormatException($"line {node.Start.Line + 1}: \"{key}\" is missing");

    private static IEnumerable<YamlNode> Items(YamlMappingNode node, string key) =>
        !node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? []
            : value is YamlSequenceNode list ? list.Children
            : throw new FormatException($"line {value.Start.Line + 1}: \"{key}\" is no list");

    private static IEnumerable<YamlMappingNode> Rows(YamlMappingNode node, string key) =>
        Items(node, key).Select(item => item as YamlMappingNode ?? throw new FormatException($"line {item.Start.Line + 1}: an item of \"{key}\" is no mapping"));

    private static T Word<T>(string word) where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) ? value : throw new FormatException($"\"{word}\" is unknown");

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"\"{digits}\" is no number");

    private static (int First, int Last) Lines(string lines)
    {
        var dash = lines.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? (Number(lines), Number(lines)) : (Number(lines[..dash]), Number(lines[(dash + 1)..]));
    }

    private static TextSpan Range(string range)
    {
        var plus = range.IndexOf('+', StringComparison.Ordinal);
        if (plus < 0) throw new FormatException($"\"{range}\" is no range");
        return new TextSpan(Number(range[..plus]), Number(range[(plus + 1)..]));
    }

    private static SeedRange PartRange(string range)
    {
        var slash = range.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return new SeedRange(0, Range(range));
        return Number(range[..slash]) is > 1 and var part ? new SeedRange(part - 1, Range(range[(slash + 1)..])) : throw new FormatException($"\"{range}\" names no later part");
    }

    private static DocumentPiece Piece(string piece)
    {
        if (piece.Length == 0) throw new FormatException("a piece of a block has no range");
        var join = piece[0] switch
        {
            '~' => PieceJoin.Space,
            '-' => PieceJoin.Hyphen,
            '|' => PieceJoin.Direct,
            '=' => PieceJoin.Within,
            _ => PieceJoin.None,
        };
        if (join != PieceJoin.None) piece = piece[1..];
        var colon = piece.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new DocumentPiece(PartRange(piece), join)
            : new DocumentPiece(PartRange(piece[..colon]), join, Uri.UnescapeDataString(piece[(colon + 1)..]));
    }
}
