using System.Globalization;

namespace BulletinSite.Templates.Tests.Spec;

/// <summary>One example of the manual: a template, what it is given, and what comes of it.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Prose">What it says besides.</param>
/// <param name="Blocks">Its fenced blocks, by the word behind the fence.</param>
public sealed record SpecCase(string File, string Title, string Prose, IReadOnlyDictionary<string, string> Blocks)
{
    public string Template => Blocks["template"];

    public string? Model => Blocks.GetValueOrDefault("model");

    public string? Output => Blocks.GetValueOrDefault("output");

    public string? Diagnostics => Blocks.GetValueOrDefault("diagnostics");

    /// <summary>The time of the build, where the example is told one.</summary>
    public DateTime? Now => Blocks.TryGetValue("now", out var now) ? DateTime.Parse(now, CultureInfo.InvariantCulture) : null;

    public bool IsLenient => Blocks.ContainsKey("lenient");

    public override string ToString() => $"{File}: {Title}";
}
