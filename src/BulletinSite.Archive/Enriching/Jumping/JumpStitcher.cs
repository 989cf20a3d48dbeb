using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Enriching.Jumping;

/// <summary>Makes one article of the halves that <see cref="JumpTies"/> found, however many pages it was printed on.</summary>
/// <remarks>
/// Every block stays what was printed where it was printed. A paragraph in the middle of whose sentence the page ended is read on; the jump lines
/// stand after it. A headline that only repeats the title is a jump line as well; one with words of its own stays as a crosshead.
/// </remarks>
internal static class JumpStitcher
{
    /// <summary>The articles of an issue's pages, with halves that are tied put together.</summary>
    public static StitchedArticles Stitch(IReadOnlyList<AddressedPage> pages, ImmutableArray<JumpTie> ties)
    {
        ImmutableArray<AddressedArticle> articles = [.. pages.SelectMany(page => page.Articles)];
        ImmutableArray<MovedAddress> moved = [.. pages.SelectMany(page => page.Moved)];
        ties = ties.RemoveAll(tie => !articles.Any(entry => ReferenceEquals(entry.Article, tie.First)));
        if (ties.IsEmpty) return new StitchedArticles(articles, moved);

        // What each half has become part of.
        var whole = new Dictionary<Article, Article>(ReferenceEqualityComparer.Instance);
        foreach (var first in ties.Where(tie => !ties.Any(before => ReferenceEquals(before.Second, tie.First))).Select(tie => tie.First))
        {
            var article = Whole(first, ties);
            foreach (var half in article.Halves) whole.Add(half, article);
        }

        return new StitchedArticles(
            [.. articles.Where(entry => !IsLater(entry.Article)).Select(entry => entry with { Article = whole.GetValueOrDefault(entry.Article, entry.Article) })],
            [
                .. moved.Select(old => old.Target is { } target ? old with { Target = whole.GetValueOrDefault(target, target) } : old),
                .. articles.Where(entry => IsLater(entry.Article)).Select(entry => new MovedAddress(entry.Id, entry.Claim, whole[entry.Article])),
            ]);

        bool IsLater(Article half) => whole.TryGetValue(half, out var article) && !ReferenceEquals(article.Halves[0], half);
    }

    private static Article Whole(Article first, ImmutableArray<JumpTie> ties)
    {
        var halves = ImmutableArray.CreateBuilder<Article>();
        halves.Add(first);
        var body = first.Body.ToList();
        while (ties.FirstOrDefault(tie => ReferenceEquals(tie.First, halves[^1])) is { } tie)
        {
            halves.Add(tie.Second);
            Append(tie.Second, tie.RepeatsTitle ? BlockKind.JumpLine : BlockKind.Crosshead, body);
        }

        return first with
        {
            Body = [.. body],
            Contributors = [.. halves.SelectMany(half => half.Contributors).DistinctBy(person => (person.Name, person.Role))],
            Halves = halves.DrainToImmutable(),
        };
    }

    private static void Append(Article half, BlockKind head, List<Block> body)
    {
        var rest = half.Body.ToList();
        var last = body.FindLastIndex(block => block.Kind != BlockKind.JumpLine);
        var next = rest.FindIndex(block => block.Kind != BlockKind.JumpLine);
        if (last >= 0 && next >= 0 && AreOneParagraph(body[last], rest[next]))
        {
            var opening = rest[next].Pieces[0];
            body[last] = new Block(
                BlockKind.Paragraph, [.. body[last].Pieces, opening with { Join = PieceJoins.Between(body[last].Pieces[^1].From, opening.From) }, .. rest[next].Pieces[1..]]);
            rest.RemoveAt(next);
        }

        body.AddRange(half.Headline.Blocks.Select(block => block with { Kind = head }));
        body.AddRange(rest);
    }

    private static bool AreOneParagraph(Block before, Block after) =>
        before.Kind == BlockKind.Paragraph && after.Kind == BlockKind.Paragraph && LineMeasurer.EndOf(before.Pieces[^1].From.Text) == LineEnd.Open;
}
