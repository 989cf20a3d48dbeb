using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>One article of a page, traced to the lines it came from.</summary>
/// <param name="Number">Its place on the page, from 1.</param>
/// <param name="Kind">Its form.</param>
/// <param name="Headline">Kicker, title, subtitle.</param>
/// <param name="Group">The heading it is printed under, if any.</param>
/// <param name="Lead">The opening formula, if any.</param>
/// <param name="Body">Paragraphs, crossheads, captions, credits, bylines and jump lines in printed order.</param>
/// <param name="Contributors">Everybody named in lead, byline and credits, in printed order.</param>
public sealed record Article(
    int Number,
    ArticleKind Kind,
    Headline Headline,
    GroupHeading? Group,
    LeadMarker? Lead,
    ImmutableArray<Block> Body,
    ImmutableArray<Contributor> Contributors)
{
    /// <summary>The articles of single pages it was stitched together from, in reading order; empty where it was printed in one place.</summary>
    public ImmutableArray<Article> Halves { get; init; } = [];

    /// <summary>What was printed of it in one place each: its halves, or the article itself.</summary>
    public ImmutableArray<Article> Parts => Halves.IsEmpty ? [this] : Halves;

    /// <summary>The title as text; empty where the page has none.</summary>
    public string Title => Headline.Title?.Text ?? "";

    public IEnumerable<Block> Paragraphs => Body.Where(block => block.Kind == BlockKind.Paragraph);

    /// <summary>Everything of the article, head first.</summary>
    public IEnumerable<Block> Blocks => Headline.Blocks.Concat(Body);

    /// <summary>The seed on which it begins.</summary>
    public SourceText Source => (Headline.First ?? Body[0]).From.Source;

    /// <summary>The first line of its first part.</summary>
    // The line of the first place is looked for once, not that of every block.
    public int FirstLine
    {
        get
        {
            if (!Halves.IsEmpty) return Halves[0].FirstLine;
            var start = Headline.First?.From.Span.Start ?? int.MaxValue;
            foreach (var block in Body) start = Math.Min(start, block.From.Span.Start);
            return Source.LineAt(start).Number;
        }
    }

    /// <summary>The last line of its first part.</summary>
    public int LastLine => Halves.IsEmpty ? Blocks.Max(block => block.LastLine) : Halves[0].LastLine;

    /// <summary>Whether some of the article stands on a line of the seed on which it begins.</summary>
    public bool HasLine(int line) => Blocks.Any(block => block.Pieces.Any(piece => piece.Line == line && ReferenceEquals(piece.From.Source, Source)));

    /// <summary>Whether the article holds the place where a range of a seed begins.</summary>
    public bool Holds(SourceSpan place) => Blocks.Any(block => block.Holds(place));

    /// <summary>Whether some of the article was printed on a page.</summary>
    public bool IsOn(Page page) => Parts.Any(part => ReferenceEquals(part.Source, page.Seed.Source));

    /// <summary>Reporters before correspondents, each once; those who only took the photo are credited, not authors.</summary>
    public ImmutableArray<string> Authors
    {
        get
        {
            var authors = ImmutableArray.CreateBuilder<string>(Contributors.Length);
            Add(ContributorRole.Reporter);
            Add(ContributorRole.Correspondent);
            return authors.DrainToImmutable();

            void Add(ContributorRole role)
            {
                foreach (var person in Contributors)
                {
                    if (person.Role == role && !authors.Contains(person.Name, StringComparer.Ordinal)) authors.Add(person.Name);
                }
            }
        }
    }

    public IEnumerable<string> Names(ContributorRole role) =>
        Contributors.Where(contributor => contributor.Role == role).Select(contributor => contributor.Name);
}
