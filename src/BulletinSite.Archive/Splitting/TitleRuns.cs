using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines of old print that have several lines and no capitals but those their words begin with: Second Company Will | Hold Drill Monday.</summary>
/// <remarks>
/// What it must not take: names in a row, which have commas; a list, whose lines are many; and the beginning of a text, in which long words begin with
/// small letters. Nothing is looked for but among the lines of columns.
/// </remarks>
internal static class TitleRuns
{
    private const int LongWord = 4;
    private const int MostLines = 4;

    private const LineFact Never = LineFact.Lead | LineFact.PhotoCredit | LineFact.Byline | LineFact.JumpLine | LineFact.Folio | LineFact.InlineCredit | LineFact.Capitals | LineFact.InnerStop | LineFact.OwnLine | LineFact.WiderThanColumn;

    public static void Mark(SourceText source, List<LineFacts> lines, int column, bool[] heads)
    {
        for (var i = 0; i + 2 < lines.Count; i++)
        {
            if (heads[i] || !IsTitle(source, lines[i], column)) continue;
            var end = i + 1;
            while (end < lines.Count && end <= i + MostLines && !heads[end] && lines[end].BlankLinesBefore == 0 && IsTitle(source, lines[end], column, EndsCut(source, lines[end - 1]))) end++;
            // The name at the beginning of a text: Secretary Marden of the Board | said that.
            while (end > i + 1 && end < lines.Count && lines[end].Has(LineFact.StartsCut)) end--;
            if (end - i is < 2 or > MostLines || end >= lines.Count || !Begins(source, lines[end]) || !CanStand(lines, i, end, column))
            {
                i = end - 1;
                continue;
            }

            for (var k = i; k < end; k++)
            {
                lines[k] = lines[k] with { Facts = (lines[k].Facts & ~(LineFact.EndsParticle | LineFact.EndsComma | LineFact.StartsCut | LineFact.Opener | LineFact.GroupWord)) | LineFact.HeadForm | (k > i ? LineFact.JoinsBefore : LineFact.None) };
                heads[k] = true;
            }

            i = end - 1;
        }
    }

    // Under what is finished; or, where the text before goes on in another column, set in short lines as no sentence is.
    private static bool CanStand(List<LineFacts> lines, int first, int end, int column)
    {
        if (first == 0 || lines[first].BlankLinesBefore > 0 || lines[first - 1].HasAny(LineFact.EndsFullStop | LineFact.InlineCredit | LineFact.Folio)) return true;
        for (var i = first; i < end; i++)
        {
            if (lines[i].Width * 3 > column * 2) return false;
        }

        lines[first - 1] = lines[first - 1] with { Facts = (lines[first - 1].Facts & ~LineFact.EndsOpen) | LineFact.EndsAjar };
        return true;
    }

    // Text, or a line in brackets that says where it comes from.
    private static bool Begins(SourceText source, LineFacts line) =>
        line.HasAny(LineFact.Lead | LineFact.Byline) || (!line.HasAny(LineFact.StartsCut | LineFact.Capitals) && source.Slice(line.Span).ContainsAnyInRange('a', 'z'));

    private static bool EndsCut(SourceText source, LineFacts line) => source.Text[line.Span.End - 1] is '-' or '\u00AD';

    private static bool IsTitle(SourceText source, LineFacts line, int column, bool afterCut = false)
    {
        if (line.HasAny(Never | LineFact.EndsFullStop) || line.Width > column) return false;
        var big = 0;
        var text = source.Slice(line.Span).TrimEnd(',');
        foreach (var range in text.Split(' '))
        {
            if (afterCut && range.Start.Value == 0) continue;
            var word = text[range].Trim("\"'“”‘’");
            if (word.Length < LongWord) continue;
            if (word.ContainsAny(',', ';', ':') || char.IsAsciiLetterLower(word[0])) return false;
            if (char.IsAsciiLetterUpper(word[0])) big++;
        }

        return big > 0 && (TextForm.IsLatin(text[^1]) || EndsCut(source, line));
    }
}
