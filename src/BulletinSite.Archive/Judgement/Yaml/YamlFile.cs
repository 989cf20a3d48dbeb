using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Yaml;

/// <summary>Opens an editor's file, which is always a map of keys.</summary>
internal static class YamlFile
{
    /// <summary>The file's map; null where it is empty or could not be read, which has then been reported.</summary>
    public static YamlMap? Map(SourceText source, DiagnosticBag bag)
    {
        var root = YamlTreeReader.Read(source, bag);
        if (root is YamlMap map) return map;
        // A file of comments only is an empty one.
        if (root is not null and not YamlScalar { IsNothing: true }) bag.Add(YamlDiagnostics.WrongType(root, "the file", "a map of keys"));
        return null;
    }

    /// <summary>A file that may be missing; its keys are checked.</summary>
    public static MapReader? Open(InputFolder input, string file, string owner, ImmutableArray<string> keys, DiagnosticBag bag)
    {
        if (input.Read(file, bag) is not { } source || Map(source, bag) is not { } map) return null;
        return new MapReader(map, owner, keys, bag);
    }
}
