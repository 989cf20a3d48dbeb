namespace BulletinSite.Templates;

/// <summary>What one rendering may use up before it is stopped with an error.</summary>
public sealed record RenderLimits
{
    public static RenderLimits Default { get; } = new();

    /// <summary>Rounds of all loops and calls of all functions, together.</summary>
    public int Rounds { get; init; } = 10_000_000;

    /// <summary>Functions and includes that are inside one another.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Bytes written by one rendering.</summary>
    public long OutputBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>Characters of one text and items of one list made by a template.</summary>
    public int ValueLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Time one regular expression may take on one text.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(10);
}
