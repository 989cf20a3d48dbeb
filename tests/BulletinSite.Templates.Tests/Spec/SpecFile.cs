using System.Runtime.CompilerServices;
using System.Text;

namespace BulletinSite.Templates.Tests.Spec;

/// <summary>Reads the manual's files: each heading with a fenced template is an example.</summary>
public static class SpecFile
{
    private const string Fence = "```";

    /// <summary>All files of the manual, in order.</summary>
    public static IEnumerable<string> All() => Directory.GetFiles(Folder(), "*.md").Order(StringComparer.Ordinal);

    /// <summary>What a file says of its subject before the first example.</summary>
    public static string Introduction(string path) =>
        string.Join('\n', File.ReadAllText(path).Split('\n').Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))).Trim();

    public static IEnumerable<SpecCase> Read(string path)
    {
        var title = "";
        var prose = "";
        Dictionary<string, string> blocks = new(StringComparer.Ordinal);
        var name = Path.GetFileName(path);
        string? open = null;
        var content = new StringBuilder();
        foreach (var line in File.ReadAllText(path).Split('\n'))
        {
            if (open is not null)
            {
                if (line == Fence)
                {
                    // The line end before the closing fence belongs to the fence.
                    blocks.Add(open, content.ToString().TrimEndOnce());
                    open = null;
                }
                else
                {
                    content.Append(line).Append('\n');
                }
            }
            else if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                open = line[Fence.Length..];
                content.Clear();
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (blocks.Count > 0) yield return new SpecCase(name, title, prose.Trim(), blocks);
                (title, prose) = (line[3..], "");
                blocks = new(StringComparer.Ordinal);
            }
            else
            {
                prose += line + "\n";
            }
        }

        if (blocks.Count > 0) yield return new SpecCase(name, title, prose.Trim(), blocks);
    }

    /// <summary>Puts what came of an example in place of what the file says; for BULLETIN_ACCEPT.</summary>
    public static void Accept(string path, string title, string kind, string content)
    {
        var text = File.ReadAllText(path);
        var heading = text.IndexOf($"## {title}\n", StringComparison.Ordinal);
        var next = text.IndexOf("\n## ", heading + 1, StringComparison.Ordinal);
        var end = next < 0 ? text.Length : next + 1;
        var part = text[heading..end];
        foreach (var old in new[] { "output", "diagnostics" })
        {
            var start = part.IndexOf($"{Fence}{old}\n", StringComparison.Ordinal);
            if (start < 0) continue;
            var close = part.IndexOf($"\n{Fence}\n", start + Fence.Length + old.Length, StringComparison.Ordinal) + Fence.Length + 2;
            part = part.Remove(start, close - start).Insert(start, $"{Fence}{kind}\n{content}\n{Fence}\n");
            break;
        }

        File.WriteAllText(path, text[..heading] + part + text[end..]);
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string TrimEndOnce(this string text) => text.EndsWith('\n') ? text[..^1] : text;
}
