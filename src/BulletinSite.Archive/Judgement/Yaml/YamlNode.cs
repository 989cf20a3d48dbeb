using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Yaml;

/// <summary>A part of an editor's YAML file that knows where it stands: a text, a list or a map.</summary>
internal abstract record YamlNode(SourceSpan From)
{
    /// <summary>The word for it in messages.</summary>
    public abstract string Kind { get; }
}

/// <summary>A single value.</summary>
/// <param name="Text">The value, without quotation marks.</param>
/// <param name="IsNothing">Whether it is an unquoted <c>null</c>, <c>~</c> or nothing at all.</param>
/// <param name="From">Where it stands.</param>
internal sealed record YamlScalar(string Text, bool IsNothing, SourceSpan From) : YamlNode(From)
{
    public override string Kind => IsNothing ? "nothing" : "a text";
}

/// <summary>Values in order.</summary>
internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan From) : YamlNode(From)
{
    public override string Kind => "a list";
}

/// <summary>Keys with values, each key once.</summary>
internal sealed record YamlMap(ImmutableArray<YamlEntry> Entries, SourceSpan From) : YamlNode(From)
{
    public override string Kind => "a map of keys";

    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key) return entry;
        }

        return null;
    }
}

/// <summary>One key and its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
