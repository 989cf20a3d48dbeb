namespace BulletinSite.Templates.Tests.Spec;

/// <summary>One example of the manual: a template, what it is given, and what comes of it.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Blocks">Its fenced blocks, by the word behind the fence.</param>
public sealed record SpecCase(string File, string Title, IReadOnlyDictionary<string, string> Blocks)
{
    public string Template => Blocks["template"];

    public string? Model => Blocks.GetValueOrDefault("model");

    public string? Output => Blocks.GetValueOrDefault("output");

    public string? Diagnostics => Blocks.GetValueOrDefault("diagnostics");

    public bool IsLenient => Blocks.ContainsKey("lenient");

    public override string ToString() => $"{File}: {Title}";
}
