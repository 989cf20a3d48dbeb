using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>An article as it travels in a file: its text, what is known of it, and the places of the seed it came from.</summary>
/// <param name="Id">The article's lasting name.</param>
/// <param name="Issue">The issue's address part.</param>
/// <param name="Date">The issue's date in EDTF; null where nothing is known.</param>
/// <param name="Seed">The seed's path.</param>
/// <param name="Sha256">Of the seed's bytes.</param>
/// <param name="Number">The article's place on its page, from 1.</param>
/// <param name="Kind">Its form.</param>
/// <param name="Group">The heading it is printed under.</param>
/// <param name="Lead">Its opening formula.</param>
/// <param name="Contributors">Who wrote and photographed it.</param>
/// <param name="Tags">Slugs.</param>
/// <param name="Blocks">Head and body in printed order.</param>
public sealed record ArticleDocument(
    string Id,
    string Issue,
    string? Date,
    string Seed,
    string Sha256,
    int Number,
    ArticleKind Kind,
    DocumentHeading? Group,
    DocumentLead? Lead,
    ImmutableArray<DocumentContributor> Contributors,
    ImmutableArray<string> Tags,
    ImmutableArray<DocumentBlock> Blocks)
{
    /// <summary>Where it goes on, of an article that was printed on several pages.</summary>
    public ImmutableArray<DocumentPart> Continued { get; init; } = [];

    /// <summary>The first line of what stands on <see cref="Seed"/>; 0 of an article without text.</summary>
    public int FirstLine => Begun.Select(block => block.FirstLine).DefaultIfEmpty().Min();

    /// <summary>The last line of what stands on <see cref="Seed"/>; 0 of an article without text.</summary>
    public int LastLine => Begun.Select(block => block.LastLine).DefaultIfEmpty().Max();

    private IEnumerable<DocumentBlock> Begun => Blocks.Where(block => block.Part == 0);

    /// <summary>What words for times in the text mean. Notes of editors, no part of the text.</summary>
    public ImmutableArray<DocumentTime> Times { get; init; } = [];

    public static ArticleDocument From(EnrichedArticle enriched, EnrichedIssue issue)
    {
        ArgumentNullException.ThrowIfNull(enriched);
        ArgumentNullException.ThrowIfNull(issue);
        return From(enriched.Article, issue.PageOf(enriched.Article).Seed) with
        {
            Id = enriched.Id.Value, Issue = issue.Id.Value, Date = issue.Date.Edtf?.Text, Tags = [.. enriched.Tags.Select(tag => tag.Tag.Slug)],
            Times = [.. enriched.Times.Select(time => new DocumentTime(time.Words, SeedRange.Of(time.From, enriched.Article), time.Date.Text, time.Rule))],
            Continued = [.. enriched.Article.Parts[1..].Select(part => issue.PageOf(part).Seed.File).Select(file => new DocumentPart(file.Path, file.Sha256))],
        };
    }

    /// <summary>An article of a page by itself: without id, issue and date, which only an archive can give it.</summary>
    public static ArticleDocument From(Article article, SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(seed);
        return new ArticleDocument(
            "", "", null, seed.File.Path, seed.File.Sha256, article.Number, article.Kind,
            article.Group is { } group ? new DocumentHeading(group.Text, group.From.Span) : null,
            article.Lead is { } lead ? new DocumentLead(lead.Dateline, lead.Span.Length, lead.From.Span) : null,
            [.. article.Contributors.Select(person => new DocumentContributor(person.Name, person.Role, SeedRange.Of(person.From, article)))],
            [],
            [.. article.Blocks.Select(block => DocumentBlock.From(block, article))]);
    }

    /// <summary>The article again, on the text of the seed of each of its parts.</summary>
    public Article ToArticle(params ImmutableArray<SourceText> seeds)
    {
        if (seeds.Length != Continued.Length + 1) throw new ArgumentException($"the article stands on {Continued.Length + 1} seeds", nameof(seeds));
        ImmutableArray<Block> blocks = [.. Blocks.Select(block => block.ToBlock(seeds))];
        var seed = seeds[0];
        var headline = new Headline(Find(BlockKind.Kicker), Find(BlockKind.Title), Find(BlockKind.Subtitle));
        return new Article(
            Number, Kind, headline,
            Group is null ? null : new GroupHeading(Group.Text, new SourceSpan(seed, Group.From)),
            Lead is null ? null : new LeadMarker(new TextSpan(0, Lead.Length), Lead.Dateline, new SourceSpan(seed, Lead.From)),
            [.. blocks.Where(block => block.Kind is not (BlockKind.Kicker or BlockKind.Title or BlockKind.Subtitle))],
            [.. Contributors.Select(person => new Contributor(person.Name, person.Role, new SourceSpan(seeds[person.From.Part], person.From.Span)))]);

        Block? Find(BlockKind kind) => blocks.FirstOrDefault(block => block.Kind == kind);
    }
}
