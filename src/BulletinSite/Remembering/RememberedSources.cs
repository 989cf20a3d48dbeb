using System.Text;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Remembering;

/// <summary>The texts that messages of an earlier run point into, read again.</summary>
internal sealed class RememberedSources(BuildOptions options)
{
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    /// <summary>The text messages call by this name; null when there is none.</summary>
    public SourceText? Read(string name)
    {
        if (!_texts.TryGetValue(name, out var text)) _texts.Add(name, text = Open(name));
        return text;
    }

    private SourceText? Open(string name)
    {
        var seeds = Path.GetFileName(options.Seeds) + "/";
        var bag = new DiagnosticBag();
        if (name.StartsWith(seeds, StringComparison.Ordinal))
            return SeedFolder.Read(options.Seeds, name[seeds.Length..], bag) is { } seed ? SeedDecoder.Decode(seed, bag)?.Source : null;
        var path = Path.Combine(options.Root, name);
        if (!File.Exists(path)) return null;
        var bytes = File.ReadAllBytes(path).AsSpan();
        return new SourceText(name, Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes));
    }
}
