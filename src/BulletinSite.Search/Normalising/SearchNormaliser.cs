namespace BulletinSite.Search.Normalising;

/// <summary>Turns printed text into what is searched: one form for each character, and no blank but one between two words of letters or digits.</summary>
public static class SearchNormaliser
{
    /// <summary>The text as it is searched.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = new List<char>(text.Length);
        Append(text, characters);
        return new string(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(characters));
    }

    /// <summary>Adds the text as it is searched.</summary>
    internal static void Append(string text, List<char> characters)
    {
        var start = characters.Count;
        var blank = false;
        foreach (var c in text)
        {
            if (SearchForms.TryGet(c, out var form)) Add(form);
            else foreach (var part in SearchForms.Long(c)) Add(part);
        }

        void Add(char c)
        {
            if (IsBlank(c))
            {
                blank = true;
                return;
            }

            if (blank && characters.Count > start && IsOfWord(characters[^1]) && IsOfWord(c)) characters.Add(' ');
            blank = false;
            characters.Add(c);
        }
    }

    // NUL ends a text inside the index, so it is never part of one.
    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r') or '\0';

    /// <summary>Letters and digits of scripts that set blanks between words.</summary>
    internal static bool IsOfWord(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u052F');
}
