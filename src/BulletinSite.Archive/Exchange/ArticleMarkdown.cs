using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>An article as a file: YAML front matter, then the body as Markdown.</summary>
/// <remarks>
/// The front matter holds the head, who made it and which ranges of the seed each block came from; the body is CommonMark and holds the text
/// of every block after the head: <c>###</c> crosshead, <c>&gt;</c> caption, <c>&gt; —</c> photo credit, <c>—</c> byline, <c>→</c> jump line.
/// Reading a file back gives the same article.
/// </remarks>
public static class ArticleMarkdown
{
    private const string Fence = "---\n";

    private static readonly ImmutableArray<(BlockKind Kind, string Mark)> Marks =
    [
        (BlockKind.Crosshead, "### "),
        (BlockKind.PhotoCredit, "> — "),
        (BlockKind.Caption, "> "),
        (BlockKind.Byline, "— "),
        (BlockKind.JumpLine, "→ "),
    ];

    public static string Write(ArticleDocument document)
    {
        var text = new StringBuilder(2048);
        Write(document, text);
        return text.ToString();
    }

    /// <summary>Writes the file behind a text.</summary>
    public static void Write(ArticleDocument document, StringBuilder text)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        text.Append(Fence);
        WriteFrontMatter(document, new FrontMatterWriter(text));
        text.Append(Fence);
        WriteBody(document, text);
    }

    /// <summary>The text after the head as Markdown, without front matter.</summary>
    public static string BodyOf(ArticleDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var text = new StringBuilder(2048);
        WriteBody(document, text);
        return text.ToString();
    }

    /// <summary>Whether blocks of a kind stand in the front matter, under the kind's name.</summary>
    public static bool IsHead(BlockKind kind) => kind is BlockKind.Kicker or BlockKind.Title or BlockKind.Subtitle;

    /// <summary>The word for a value in files.</summary>
    public static string Word<T>(T value) where T : struct, Enum => value switch
    {
        BlockKind.PhotoCredit => "photo-credit",
        BlockKind.JumpLine => "jump-line",
        _ => value.ToString().ToLowerInvariant(),
    };

    /// <summary>Reads a file written by <see cref="Write(ArticleDocument)"/>.</summary>
    /// <exception cref="FormatException">The text is no such file; the message says where.</exception>
    public static ArticleDocument Read(string markdown)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        if (!markdown.StartsWith(Fence, StringComparison.Ordinal)) throw new FormatException("line 1: the front matter does not begin with ---");
        var end = markdown.IndexOf("\n" + Fence, Fence.Length - 1, StringComparison.Ordinal);
        if (end < 0) throw new FormatException("the front matter does not end with ---");
        var body = markdown[(end + 1 + Fence.Length)..];
        var texts = body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return FrontMatter.Read(markdown[Fence.Length..(end + 1)], [.. texts]);
    }

    private static void WriteBody(ArticleDocument document, StringBuilder text)
    {
        foreach (var block in document.Blocks)
        {
            if (IsHead(block.Kind)) continue;
            text.Append('\n').Append(MarkOf(block.Kind)).Append(MarkdownText.Escape(block.Text)).Append('\n');
        }
    }

    private static string MarkOf(BlockKind kind)
    {
        foreach (var (marked, mark) in Marks)
        {
            if (marked == kind) return mark;
        }

        return "";
    }

    /// <summary>The text of a block as the body holds it; what its kind is, the front matter says.</summary>
    internal static string Unmark(BlockKind kind, string line)
    {
        var mark = MarkOf(kind);
        return line.StartsWith(mark, StringComparison.Ordinal)
            ? MarkdownText.Unescape(line[mark.Length..])
            : throw new FormatException($"a {Word(kind)} begins with \"{mark.TrimEnd()}\", but \"{line}\" does not");
    }

    private static void WriteFrontMatter(ArticleDocument document, FrontMatterWriter yaml)
    {
        yaml.Text("id", document.Id);
        yaml.Text("issue", document.Issue);
        yaml.Text("date", document.Date);
        yaml.Text("kind", Word(document.Kind));
        foreach (var block in document.Blocks.Where(block => IsHead(block.Kind))) yaml.Text(Word(block.Kind), block.Text);
        yaml.Text("group", document.Group?.Text);
        yaml.Text("lead", document.Lead?.Dateline);
        yaml.Sequence("contributors", document.Contributors, person =>
            yaml.Row(("name", person.Name), ("role", Word(person.Role)), ("at", Range(person.From))));
        yaml.Sequence("tags", document.Tags, yaml.Quote);
        yaml.Sequence("times", document.Times, time =>
            yaml.Row(("words", time.Words), ("date", time.Date), ("rule", time.Rule), ("at", Range(time.From))));
        yaml.Text("seed", document.Seed);
        yaml.Text("sha256", document.Sha256);
        yaml.Sequence("continued", document.Continued, part => yaml.Row(("seed", part.Seed), ("sha256", part.Sha256)));
        yaml.Number("number", document.Number);
        yaml.Text("group_at", document.Group is { } group ? Range(group.From) : null);
        if (document.Lead is { Length: var length }) yaml.Number("lead_length", length);
        yaml.Text("lead_at", document.Lead is { } lead ? Range(lead.From) : null);
        yaml.Sequence("blocks", document.Blocks, block =>
            yaml.Row(("kind", Word(block.Kind)), ("lines", Lines(block)), ("at", Pieces(block))));
    }

    // 120+45; 2/120+45 on the seed of the second part.
    private static string Range(SeedRange range) => range.Part == 0 ? Range(range.Span) : string.Create(CultureInfo.InvariantCulture, $"{range.Part + 1}/{Range(range.Span)}");

    private static string Range(TextSpan span) => string.Create(CultureInfo.InvariantCulture, $"{span.Start}+{span.Length}");

    private static string Lines(DocumentBlock block) => block.FirstLine == block.LastLine
        ? block.FirstLine.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{block.FirstLine}-{block.LastLine}");

    // 120+45 |170+30: ranges set side by side; ~ before a range stands for a blank, - for a divided word, = for the same line.
    // What is read where something else is printed follows a colon, escaped as in addresses.
    private static string Pieces(DocumentBlock block) => string.Join(' ', block.Pieces.Select(piece => JoinMark(piece.Join) + Range(piece.From) + (piece.Read is { } read ? ":" + Uri.EscapeDataString(read) : "")));

    private static string JoinMark(PieceJoin join) => join switch
    {
        PieceJoin.Space => "~",
        PieceJoin.Hyphen => "-",
        PieceJoin.Direct => "|",
        PieceJoin.Within => "=",
        _ => "",
    };
}
