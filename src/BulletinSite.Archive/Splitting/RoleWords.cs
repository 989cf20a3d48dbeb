using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the role word that stands at a place, by its first character: most characters open none.</summary>
internal sealed class RoleWords
{
    private readonly Dictionary<char, RoleWord[]> _byFirst;

    public RoleWords(ImmutableArray<RoleWord> words)
    {
        // The longest word that fits is meant; of equal ones the profile's first.
        _byFirst = words.GroupBy(role => role.Word[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(role => role.Word.Length).ToArray());
    }

    public RoleWord? At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_byFirst.TryGetValue(text[0], out var words)) return null;
        foreach (var role in words)
        {
            if (Opens(text, role.Word)) return role;
        }

        return null;
    }

    // A Latin role word must be a whole word: "By" does not open "Bylaws".
    private static bool Opens(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (!TextForm.IsLatin(word[^1]) || (text.Length > word.Length && text[word.Length] == ' '));
}
