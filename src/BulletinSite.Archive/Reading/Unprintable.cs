using System.Buffers;
using System.Text;

namespace BulletinSite.Archive.Reading;

/// <summary>Characters that no web page, feed or Markdown file can carry: control characters and Unicode's non-characters.</summary>
/// <remarks>
/// They come from typesetting programs and stand for nothing that was printed, so a page is not refused for them: each is read as a blank, in its
/// place, and the file keeps it. Vertical tab and NEL end lines, as they always did; tab, line ends and form feed are left as they are.
/// </remarks>
internal static class Unprintable
{
    private const char LineSeparator = '\u2028';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(SuspectCharacters());

    /// <summary>The text, as long as before, with blanks for them.</summary>
    /// <param name="text">What was decoded.</param>
    /// <param name="places">Where they stood, in order.</param>
    public static string Blank(string text, out List<int> places)
    {
        places = [];
        var at = text.AsSpan().IndexOfAny(Suspects);
        if (at < 0) return text;
        var blanked = text.ToCharArray();
        while (at < blanked.Length)
        {
            if (text[at] is '\v' or '\u0085') blanked[at] = LineSeparator;
            else if (LengthAt(text, at) is > 0 and var length)
            {
                places.Add(at);
                blanked.AsSpan(at, length).Fill(' ');
                at += length - 1;
            }

            var next = text.AsSpan(at + 1).IndexOfAny(Suspects);
            if (next < 0) break;
            at += next + 1;
        }

        return new string(blanked);
    }

    // The last two code points of every plane are non-characters; beyond the first plane they are pairs of surrogates.
    private static int LengthAt(string text, int at) => !char.IsHighSurrogate(text[at]) ? 1 : (text[at + 1] & 0x3FE) == 0x3FE ? 2 : 0;

    private static string SuspectCharacters()
    {
        var characters = new StringBuilder();
        for (var c = '\u0000'; c < '\u00A0'; c++)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f')) characters.Append(c);
        }

        for (var c = '\uFDD0'; c <= '\uFDEF'; c++) characters.Append(c);
        for (var c = '\uD83F'; c <= '\uDBFF'; c = (char)(c + 0x40)) characters.Append(c);
        return characters.Append('\uFFFE').Append('\uFFFF').ToString();
    }
}
