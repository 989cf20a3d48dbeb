using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>The words of a file of corrections: one key for each kind of correction, and the keys every entry has.</summary>
internal static class CorrectionKinds
{
    public const string Head = "head", Split = "split", Merge = "merge", Join = "join", Unjoin = "unjoin", Furniture = "furniture";
    public const string Byline = "byline", Tags = "tags", Date = "date", Hide = "hide", Edit = "edit";

    /// <summary>What an editor writes for a date that cannot be known.</summary>
    public const string UnknownDate = "unknown";

    /// <summary>Kinds whose value says what its lines are.</summary>
    public static ImmutableArray<(string Key, LineRole Role)> Roles { get; } =
    [
        ("body", LineRole.Body), ("caption", LineRole.Caption), ("crosshead", LineRole.Crosshead), ("credit", LineRole.Credit), ("jump", LineRole.Jump),
    ];

    /// <summary>The words for what stands on a page outside its articles.</summary>
    public static ImmutableArray<(string Word, FurnitureKind Kind)> FurnitureWords { get; } =
    [
        ("banner", FurnitureKind.Banner), ("folio", FurnitureKind.Folio), ("contents", FurnitureKind.Contents), ("group", FurnitureKind.GroupHeading),
        ("other", FurnitureKind.Unassigned),
    ];

    public static ImmutableArray<(string Word, BlockKind Kind)> HeadRoles { get; } =
        [("kicker", BlockKind.Kicker), ("title", BlockKind.Title), ("subtitle", BlockKind.Subtitle)];

    public static ImmutableArray<(string Key, ContributorRole Role)> People { get; } =
    [
        ("reporters", ContributorRole.Reporter), ("correspondents", ContributorRole.Correspondent), ("photographers", ContributorRole.Photographer),
    ];

    /// <summary>Every kind, in the order of the manual.</summary>
    public static ImmutableArray<string> All { get; } =
        [Head, Split, Merge, Join, Unjoin, .. Roles.Select(role => role.Key), Furniture, Byline, Tags, Date, Hide, Edit];

    public static ImmutableArray<string> EntryKeys { get; } = [.. All, "quotation", "reason", "by", "when"];

    public static string WordOf(BlockKind kind) => HeadRoles.Single(role => role.Kind == kind).Word;

    public static string WordOf(FurnitureKind kind) => FurnitureWords.Single(word => word.Kind == kind).Word;

    public static string WordOf(LineRole role) => Roles.Single(word => word.Role == role).Key;
}
