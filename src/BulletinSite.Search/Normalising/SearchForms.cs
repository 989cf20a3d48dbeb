using System.Globalization;
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

    private static char[] Read()
    {
        var forms = new char[char.MaxValue + 1];
        for (var i = 0; i < forms.Length; i++) forms[i] = (char)i;
        for (var c = 'A'; c <= 'Z'; c++) forms[c] = (char)(c + 32);
        foreach (var line in Lines("forms.txt"))
        {
            var from = (char)int.Parse(line.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var to = new StringBuilder();
            foreach (var part in line[4..].Split(' ', StringSplitOptions.RemoveEmptyEntries)) to.Append((char)int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            if (to.Length == 1) forms[from] = to[0];
            else (forms[from], LongForms[from]) = (Longer, to.ToString());
        }

        foreach (var line in Lines("han.txt"))
        {
            foreach (var variant in line.AsSpan(1)) forms[variant] = line[0];
        }

        return forms;
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(SearchForms).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the table {name} is not in the program");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
