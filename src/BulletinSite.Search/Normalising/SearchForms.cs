using System.Text;

namespace BulletinSite.Search.Normalising;

/// <summary>What each character is searched as: width, case and compatibility forms, traditional and variant characters.</summary>
/// <remarks>
/// A table of the project, not the machine's: the browser is given the same rows, so both sides always agree. Character by character: a letter and
/// a combining mark after it stay two.
/// </remarks>
internal static class SearchForms
{
    // Not a character, so no text means it; it is left out.
    private const char Longer = '\uFFFF';

    private static readonly Dictionary<char, string> LongForms = new() { [Longer] = "" };
    private static readonly char[] Forms = Read();

    /// <summary>The characters that are searched as something else, in code order, with what they are searched as.</summary>
    public static IEnumerable<(char From, string To)> All
    {
        get
        {
            for (var c = 0; c < Forms.Length; c++)
            {
                if (Forms[c] == Longer) yield return ((char)c, LongForms[(char)c]);
                else if (Forms[c] != c) yield return ((char)c, Forms[c].ToString());
            }
        }
    }

    /// <summary>How many characters one is searched as, at most.</summary>
    public static int MostLength { get; } = LongForms.Values.Max(form => form.Length);

    /// <summary>The one character it is searched as; false when they are none or several.</summary>
    public static bool TryGet(char c, out char form)
    {
        form = Forms[c];
        return form != Longer;
    }

    public static string Long(char c) => LongForms.GetValueOrDefault(c, "");

    // By hand: at the start of a program nothing is compiled yet, and this is all a small archive waits for.
    private static char[] Read()
    {
        var forms = new char[char.MaxValue + 1];
        for (var i = 0; i < forms.Length; i++) forms[i] = (char)i;
        for (var c = 'A'; c <= 'Z'; c++) forms[c] = (char)(c + 32);
        foreach (var line in Table("forms.txt").EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#') continue;
            var from = Character(line);
            if (line.Length == 9) forms[from] = Character(line[5..]);
            else (forms[from], LongForms[from]) = (Longer, Characters(line[4..].Trim()));
        }

        foreach (var line in Table("han.txt").EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#') continue;
            foreach (var variant in line[1..]) forms[variant] = line[0];
        }

        return forms;
    }

    // Four digits each, a blank between them.
    private static string Characters(ReadOnlySpan<char> digits)
    {
        Span<char> characters = stackalloc char[(digits.Length + 1) / 5];
        for (var i = 0; i < characters.Length; i++) characters[i] = Character(digits[(5 * i)..]);
        return new string(characters);
    }

    private static char Character(ReadOnlySpan<char> digits)
    {
        var code = 0;
        foreach (var digit in digits[..4]) code = (code << 4) | (digit <= '9' ? digit - '0' : digit - 'A' + 10);
        return (char)code;
    }

    private static ReadOnlySpan<char> Table(string name)
    {
        using var stream = typeof(SearchForms).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not in the program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
