using System.Runtime.CompilerServices;
using System.Text;
using BulletinSite.Templates.Tests.Spec;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Tests;

/// <summary>The functions' reference for theme authors is made of the built-ins and the manual's examples, so it cannot go out of date.</summary>
[Collection("manual")]
public sealed class FunctionReferenceTests
{
    [Fact]
    public void The_reference_for_theme_authors_lists_every_built_in()
    {
        var path = PathOf("theme/FUNCTIONS.md");
        if (Environment.GetEnvironmentVariable("BULLETIN_ACCEPT") == "1") File.WriteAllText(path, Reference());
        Assert.True(File.Exists(path), $"{path} is not there; BULLETIN_ACCEPT=1 writes it");
        Assert.Equal(File.ReadAllText(path), Reference());
    }

    private static string Reference()
    {
        var examples = SpecFile.All().SelectMany(SpecFile.Read).ToLookup(example => example.Title);
        var groups = BuiltIns.All.GroupBy(function => Group(function)).ToList();
        var text = new StringBuilder();
        text.Append("# What templates can call\n\n")
            .Append("The functions of the language, each with an example and, behind the arrow, what it gives. What stands before a pipe is the first\n")
            .Append("argument: `title | string.truncate 20` is `string.truncate title 20`. Arguments in brackets can be left out, and any\n")
            .Append("argument can be named: `string.truncate title length: 20`. An argument that is a calculation or a call stands in\n")
            .Append("parentheses. A function is passed to another with `@`, or written on the spot as `do; ret $0 + 1; end`.\n\n")
            .Append(string.Join(" · ", groups.Select(group => $"[{group.Key}](#{group.Key})"))).Append('\n');
        foreach (var group in groups)
        {
            var file = SpecFile.All().Single(path => Path.GetFileNameWithoutExtension(path)[4..].Replace('-', '_') == group.Key);
            text.Append("\n## ").Append(group.Key).Append("\n\n").Append(SpecFile.Introduction(file)).Append('\n');
            foreach (var function in group) Append(text, function, examples[function.Name].Single());
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, HostFunction function, SpecCase example)
    {
        text.Append("\n### ").Append(function.Name).Append("\n\n`").Append(function.Signature(function.Name));
        text.Append("` – ").Append(function.Summary);
        if (example.Prose.Length > 0) text.Append(' ').Append(example.Prose);
        text.Append("\n\n```\n").Append(example.Template).Append('\n');
        foreach (var line in (example.Output ?? "").Split('\n')) text.Append("→ ").Append(line).Append('\n');
        text.Append("```\n");
        if (example.Model is { } model) text.Append("\nwhere the page has `").Append(model).Append("`.\n");
    }

    private static string Group(HostFunction function) => function.Name.Split('.')[0];

    private static string PathOf(string file, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", file));
}
