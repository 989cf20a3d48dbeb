using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds rows of a table: several lines in a row whose fields are set apart by wide blanks.</summary>
/// <remarks>
/// Sun 9.00 am   St Colman's   People of the Parish; 黄瓜　0.80元/斤　涨0.10; 一车间 3,200元. What it must not take: a headline in two phrases, and the
/// kicker in two phrases over it; so without figures there have to be three, all with as many fields.
/// </remarks>
internal static class FieldRows
{
    private const int Least = 2;
    private const int LeastWithoutFigures = 3;

    // A longer table is read in pieces: lines that are no rows after all are looked at no oftener than this.
    private const int Most = 40;
    private const int LongestAmount = 14;
    private const int Widest = 90;
    private const int WidestBetween = 30;
    private const LineFact Never = LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.CaptionOpener | LineFact.GroupWord | LineFact.PageBreakBefore | LineFact.InlineCredit;

    /// <summary>Takes back that rows are furniture whose first fields count on: 1　一车间　98.2％ | 2　二车间　97.6％. The number of a page stands once.</summary>
    public static void UnmarkFolios(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            var first = NumberOf(source, lines[i]);
            while (first >= 0 && end < lines.Count && NumberOf(source, lines[end]) == first + end - i) end++;
            for (var k = i; end - i >= LeastWithoutFigures && k < end; k++) lines[k] = lines[k] with { Facts = lines[k].Facts & ~LineFact.Folio };
            i = Math.Max(i + 1, end);
        }
    }

    // The number a row begins with, set apart by a blank from the words behind it; -1 without.
    private static int NumberOf(SourceText source, LineFacts line)
    {
        var text = source.Slice(line.Span);
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (1 or 2) || !TextForm.IsBlank(text[digits])) return -1;
        var words = text[digits..].TrimStart();
        return TextForm.IsHan(words[0]) && words.IndexOfAny(" \u3000\t") > 0 && words.IndexOfAny("。，；：！？年月日") < 0 ? int.Parse(text[..digits], CultureInfo.InvariantCulture) : -1;
    }

    /// <summary>How many lines from here on are rows; 0 for none.</summary>
    public static int From(SourceText source, List<LineFacts> lines, int start)
    {
        if (lines[start].Has(LineFact.Folio)) return 0;
        int at = start, rows = 0, withFigures = 0, amounts = 0, fields = 0, alike = 0;
        while (at < lines.Count && at - start < Most && (at == start || lines[at].BlankLinesBefore <= lines[start].BlankLinesBefore || lines[at].BlankLinesBefore <= lines[start + 1].BlankLinesBefore))
        {
            // 主任　林乐 under a letter, far from the headlines of the next article.
            if (at == start + 2 && lines[start + 1].BlankLinesBefore > Math.Max(lines[start].BlankLinesBefore, lines[at].BlankLinesBefore)) return 0;
            var count = Fields(source, lines[at]);
            if (count == 1 && EndsInAmount(source.Slice(lines[at].Span)))
            {
                count = 2;
                amounts++;
            }

            if (count < 2)
            {
                // A row with one field only stands between others: Tue No Mass.
                if (rows == 0 || at + 1 >= lines.Count || lines[at].Width > WidestBetween || lines[at].HasAny(Never | LineFact.EndsFullStop) || Fields(source, lines[at + 1]) < 2 || lines[at].BlankLinesBefore > lines[at + 1].BlankLinesBefore) break;
                at++;
                continue;
            }

            rows++;
            if (source.Slice(lines[at].Span).IndexOfAnyInRange('0', '9') >= 0) withFigures++;
            if (fields == 0) fields = count;
            if (count == fields) alike++;
            at++;
        }

        return (withFigures >= (amounts > 0 ? LeastWithoutFigures : Least) && withFigures * 2 >= rows) || (rows >= LeastWithoutFigures && alike == rows) ? at - start : 0;
    }

    // 一车间 3,200元: the blank before an amount sets a field apart, however narrow.
    private static bool EndsInAmount(ReadOnlySpan<char> text)
    {
        var amount = text[(text.LastIndexOf(' ') + 1)..];
        if (amount.Length == text.Length || amount.Length > LongestAmount || !(char.IsAsciiDigit(amount[0]) || amount[0] is '$' or '￥' or '¥' or '£' or '€')) return false;
        var words = 0;
        foreach (var c in amount)
        {
            if (TextForm.IsHan(c)) words++;
            else if (TextForm.IsLatin(c)) return false;
        }

        return words <= 2 && TextForm.IsHan(text[0]);
    }

    private static int Fields(SourceText source, LineFacts line)
    {
        if (line.Width > Widest || line.HasAny(Never)) return 0;
        var text = source.Slice(line.Span);
        if (text.IndexOfAny("。！？") >= 0) return 0;
        var fields = 1;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (!TextForm.IsBlank(text[i]) || TextForm.IsBlank(text[i - 1])) continue;
            var end = i;
            while (TextForm.IsBlank(text[end])) end++;
            var isWide = text[i] is '\t' || end - i >= 3 || text[i..end].Contains('\u3000') || (end - i == 2 && text[i - 1] is not ('.' or '?' or '!'));
            if (isWide && end - i > (text[i] == '\u3000' && TextForm.IsHan(text[i - 1]) && i == 1 ? 1 : 0)) fields++;
        }

        return fields;
    }
}
