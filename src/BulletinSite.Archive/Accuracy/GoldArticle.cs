using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Accuracy;

/// <summary>One article of a page as an editor reads it: what the splitter should find.</summary>
public sealed record GoldArticle
{
    public ArticleKind Kind { get; init; }

    public string Group { get; init; } = "";

    public string Kicker { get; init; } = "";

    public string Title { get; init; } = "";

    public string Subtitle { get; init; } = "";

    /// <summary>The opening formula, which stands in the first paragraph; empty without.</summary>
    public string Lead { get; init; } = "";

    /// <summary>The body's paragraphs and crossheads, each joined to one text.</summary>
    public ImmutableArray<string> Paragraphs { get; init; } = [];

    public ImmutableArray<string> Captions { get; init; } = [];

    /// <summary>Bylines, photo credits and jump lines: what may stand at the end of a paragraph without being part of it.</summary>
    public ImmutableArray<string> Credits { get; init; } = [];

    public bool HasPhotoCredit { get; init; }

    public ImmutableArray<string> Reporters { get; init; } = [];

    public ImmutableArray<string> Correspondents { get; init; } = [];

    public ImmutableArray<string> Photographers { get; init; } = [];

    /// <summary>The people credited with a role.</summary>
    public ImmutableArray<string> Names(ContributorRole role) => role switch
    {
        ContributorRole.Reporter => Reporters,
        ContributorRole.Correspondent => Correspondents,
        _ => Photographers,
    };
}
