using System.Globalization;
using System.Text;

namespace BulletinSite.Templates.Functions;

/// <summary>Writes a text the way a template would quote it.</summary>
internal static class StringEscape
{
    public static string Of(string text)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var replacement = Replacement(text[i]);
            if (replacement is null)
            {
                escaped?.Append(text[i]);
                continue;
            }

            escaped ??= new StringBuilder(text.Length + 8).Append(text, 0, i);
            escaped.Append(replacement);
        }

        return escaped?.ToString() ?? text;
    }

    private static string? Replacement(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        '\v' => "\\v",
        < ' ' => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
        _ => null,
    };
}
