using System.Text;

namespace BulletinSite.Rendering;

/// <summary>Takes comments and blanks that mean nothing out of a style sheet: designers write it for people, readers' phones fetch it.</summary>
internal static class StyleCompactor
{
    // Blanks beside these mean nothing wherever they stand. A colon is not among them: "a :hover" is not "a:hover".
    private const string Marks = "{};,";

    public static string Compact(string css)
    {
        var text = new StringBuilder(css.Length);
        var isBlank = false;
        for (var i = 0; i < css.Length; i++)
        {
            var c = css[i];
            if (c == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 1;
                isBlank = true;
            }
            else if (char.IsWhiteSpace(c)) isBlank = true;
            else
            {
                if (isBlank && text.Length > 0 && !Marks.Contains(text[^1], StringComparison.Ordinal) && !Marks.Contains(c, StringComparison.Ordinal)) text.Append(' ');
                isBlank = false;
                if (c == '}' && text.Length > 0 && text[^1] == ';') text.Length--;
                if (c is '"' or '\'') i = AppendQuoted(text, css, i);
                else text.Append(c);
            }
        }

        return text.Append('\n').ToString();
    }

    // What stands in quotes is left alone; gives the place of the closing quote.
    private static int AppendQuoted(StringBuilder text, string css, int start)
    {
        var end = start + 1;
        while (end < css.Length && css[end] != css[start]) end += css[end] == '\\' ? 2 : 1;
        end = Math.Min(end, css.Length - 1);
        text.Append(css, start, end - start + 1);
        return end;
    }
}
