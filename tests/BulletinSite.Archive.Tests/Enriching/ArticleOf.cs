using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Enriching;

/// <summary>Articles made by hand: a title and paragraphs, each on a line of its own.</summary>
internal static class ArticleOf
{
    public static Article Lines(string title, params string[] paragraphs)
    {
        var source = new SourceText("seeds/page.txt", string.Join('\n', paragraphs.Prepend(title)));
        return new Article(
            1,
            ArticleKind.News,
            new Headline(null, BlockAt(source, 0, BlockKind.Title), null),
            null,
            null,
            [.. Enumerable.Range(1, paragraphs.Length).Select(line => BlockAt(source, line, BlockKind.Paragraph))],
            []);
    }

    private static Block BlockAt(SourceText source, int line, BlockKind kind)
    {
        var from = new SourceSpan(source, source.Lines[line].Span);
        return new Block(kind, [new Piece(from, PieceJoin.None)]);
    }
}
