namespace BulletinSite.Archive.Judgement;

/// <summary>A key of <c>site.yml</c>: what it is, and what it may hold.</summary>
/// <param name="Name">The key.</param>
/// <param name="Says">What it is, in one sentence.</param>
/// <param name="Example">A value it may have.</param>
public sealed record SiteKey(string Name, string Says, string Example)
{
    /// <summary>Whether a site cannot be made without it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The form of the value as a regular expression for the whole of it; empty where any text will do.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>The smallest and the greatest number; null where it is a text.</summary>
    public (int Least, int Most)? Range { get; init; }

    /// <summary>The value it has when it is left out; empty where nothing is made up.</summary>
    public string Otherwise { get; init; } = "";
}
