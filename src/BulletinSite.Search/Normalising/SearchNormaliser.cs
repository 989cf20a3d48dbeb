namespace BulletinSite.Search.Normalising;

/// <summary>Turns printed text into what is searched: one form for each character, and no blank but one between two words of letters or digits.</summary>
public static class SearchNormaliser
{
    /// <summary>The text as it is searched.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var characters = new char[MostLength(text)];
        return new string(characters, 0, Write(text, characters));
    }

    /// <summary>How long it can be as it is searched.</summary>
    internal static int MostLength(string text) => text.Length * SearchForms.MostLength;

    /// <summary>Writes the text as it is searched, and says how long that is.</summary>
    internal static int Write(string text, Span<char> to)
    {
        var length = 0;
        var blank = false;
        foreach (var c in text)
        {
            if (SearchForms.TryGet(c, out var form)) Add(form, to);
            else foreach (var part in SearchForms.Long(c)) Add(part, to);
        }

        return length;

        void Add(char c, Span<char> to)
        {
            if (IsBlank(c))
            {
                blank = true;
                return;
            }

            if (blank && length > 0 && IsOfWord(to[length - 1]) && IsOfWord(c)) to[length++] = ' ';
            blank = false;
            to[length++] = c;
        }
    }

    // NUL ends a text inside the index, so it is never part of one.
    private static bool IsBlank(char c) => c is ' ' or (>= '\t' and <= '\r') or '\0';

    /// <summary>Letters and digits of scripts that set blanks between words.</summary>
    internal static bool IsOfWord(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u052F');
}
