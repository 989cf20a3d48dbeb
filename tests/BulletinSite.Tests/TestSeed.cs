using System.Collections.Immutable;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Tests;

/// <summary>A seed written in a test, and blocks made of its lines by hand: the splitter is tested elsewhere.</summary>
internal sealed class TestSeed(string name, string text)
{
    public SeedText Text { get; } =
        new(new SeedFile(name, Encoding.UTF8.GetBytes(text)), new SourceText(name, text), TextEncoding.Utf8, HasByteOrderMark: false, "LF");

    /// <summary>A block of whole lines, joined as Chinese is.</summary>
    public Block Block(BlockKind kind, params int[] lines) => Block(kind, PieceJoin.Direct, lines);

    /// <summary>A block of whole lines, joined in one way.</summary>
    public Block Block(BlockKind kind, PieceJoin join, params int[] lines) =>
        new(kind, [.. lines.Select((line, i) => new Piece(Line(line), i == 0 ? PieceJoin.None : join))]);

    /// <summary>A block of a part of a line.</summary>
    public Block Block(BlockKind kind, int line, string part)
    {
        var whole = Line(line);
        var at = whole.Span.Start + whole.Text.IndexOf(part, StringComparison.Ordinal);
        return new Block(kind, [new Piece(new SourceSpan(Text.Source, new TextSpan(at, part.Length)), PieceJoin.None)]);
    }

    public Furniture Furniture(FurnitureKind kind, int line) => new(kind, Line(line));

    public Contributor Contributor(string person, ContributorRole role, int line) => new(person, role, Block(BlockKind.Byline, line, person).From);

    public Page Page(ImmutableArray<Article> articles, params ImmutableArray<Furniture> furniture) =>
        new(Text, ImmutableArray<LabelledLine>.Empty, articles, furniture);

    /// <summary>A line without the blanks around it.</summary>
    public SourceSpan Line(int number)
    {
        var span = Text.Source.Lines[number - 1].Span;
        var text = Text.Source[span];
        var start = text.Length - text.TrimStart().Length;
        return new SourceSpan(Text.Source, new TextSpan(span.Start + start, text.Trim().Length));
    }
}
