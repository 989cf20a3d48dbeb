using System.Collections.Immutable;

namespace BulletinSite.Templates;

/// <summary>What the lint may trust: names and functions of the site whose results are safe to print.</summary>
public sealed record LintOptions
{
    public static LintOptions Default { get; } = new();

    /// <summary>Names and members that hold finished HTML, besides those that end in <c>_html</c>; trusted between tags.</summary>
    public ImmutableHashSet<string> HtmlNames { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Names and members that hold finished JSON in which no <c>&lt;/</c> can occur; trusted in scripts.</summary>
    public ImmutableHashSet<string> JsonNames { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Functions of the site that give a checked and escaped address, such as <c>url</c>; trusted in attributes and between tags.</summary>
    public ImmutableHashSet<string> AddressFunctions { get; init; } = ImmutableHashSet.Create(StringComparer.Ordinal, "url");

    /// <summary>Names and members that hold a checked address of the site, besides those that end in <c>_url</c>; trusted in quoted attributes.</summary>
    public ImmutableHashSet<string> AddressNames { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Names and members that are plain words or numbers by their type, such as ids; trusted everywhere but in scripts.</summary>
    public ImmutableHashSet<string> PlainNames { get; init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
}
