using System.Collections.Immutable;

namespace BulletinSite.Reporting;

/// <summary>What a report may hold: the fields of <c>.github/ISSUE_TEMPLATE/mistake.yml</c> and of the block in it. A test lays the two beside each other.</summary>
public static class ReportForm
{
    /// <summary>The longest report that is read, in bytes. GitHub takes 65,536 characters.</summary>
    public const int MaxBytes = 256 * 1024;

    public const string Where = "where";
    public const string Kind = "kind";
    public const string Wrong = "wrong";
    public const string Right = "right";
    public const string Why = "why";
    public const string Block = "block";

    public static ImmutableArray<ReportField> Fields { get; } =
    [
        new(Where, 300, IsNeeded: true), new(Kind, 80, IsNeeded: true), new(Wrong, 500, IsNeeded: false),
        new(Right, 500, IsNeeded: false), new(Why, 1000, IsNeeded: false), new(Block, 4000, IsNeeded: false),
    ];

    /// <summary>The keys of the block, all of them texts.</summary>
    public static ImmutableArray<ReportField> BlockKeys { get; } =
    [
        new("page", 300, IsNeeded: true), new("paragraph", 40, IsNeeded: false), new("seed", 200, IsNeeded: true),
        new("line", 12, IsNeeded: true), new("quotation", 400, IsNeeded: true),
    ];

    /// <summary>What a reader may ask for. Taking an article down, tags and furniture are an editor's own decisions.</summary>
    public static ImmutableArray<string> Kinds { get; } =
        ["edit", "split", "merge", "join", "unjoin", "retitle", "kicker", "subtitle", "caption", "body", "crosshead", "credit", "date"];
}
