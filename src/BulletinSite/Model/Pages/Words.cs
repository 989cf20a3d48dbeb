using System.Collections.Frozen;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Pages;

/// <summary>The words of the site's own, in one language, as a theme's file of strings gives them.</summary>
/// <param name="Language">BCP 47 tag: the file's name.</param>
/// <param name="All">By key.</param>
public sealed record Words(string Language, FrozenDictionary<string, string> All)
{
    /// <summary>A theme whose templates hold their words themselves.</summary>
    public static Words None { get; } = new("zh-Hans", FrozenDictionary<string, string>.Empty);

    /// <summary>What templates name <c>words</c>; shared by all pages, so none of them may change it.</summary>
    public Value View { get; } = Value.Of(Map(All));

    private static ValueMap Map(FrozenDictionary<string, string> words)
    {
        var map = new ValueMap();
        foreach (var (key, text) in words.OrderBy(word => word.Key, StringComparer.Ordinal)) map.Add(string.Intern(key), Value.Of(text));
        return map.Freeze();
    }
}
