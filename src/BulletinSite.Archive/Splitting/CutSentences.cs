using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Sees where a sentence runs over the end of a line, and takes back what the line then cannot be.</summary>
internal static class CutSentences
{
    private const int LongWord = 3;

    /// <summary>Takes back that a line is a folio where a sentence runs through it: no date or number in it is the page's.</summary>
    public static void UnmarkFolios(SourceText source, List<LineFacts> lines, int column)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Has(LineFact.Folio) && IsOfSentence(source, lines, i, column))
                lines[i] = lines[i] with { Facts = lines[i].Facts & ~LineFact.Folio };
        }
    }

    /// <summary>Takes back that a line is a row of a list where it fills the column inside a sentence: 昨天报道：夜校每周二、 | 周四晚上开课.</summary>
    public static void UnmarkRows(SourceText source, List<LineFacts> lines, int column)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.OwnLine) || lines[i].HasAny(LineFact.Byline | LineFact.Signature) || lines[i].BlankLinesBefore > 0 || !lines[i - 1].Has(LineFact.EndsOpen) || lines[i - 1].Has(LineFact.HeadForm)) continue;
            if (WrappedLines.IsFull(source, lines, i, column) && WrappedLines.IsFull(source, lines, i - 1, column) && LineMeasurer.EndOf(source.Slice(lines[i].Span)) == LineEnd.Open)
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.OwnLine | LineFact.EndsClosed)) | LineFact.EndsOpen };
        }
    }

    /// <summary>Takes back the names behind a dash that a sentence goes on from: —Miss Rowe | told the board.</summary>
    public static void UnmarkNames(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var isName = lines[i].Has(LineFact.InlineCredit) || (lines[i].Has(LineFact.Byline) && source.Text[lines[i].Span.Start] is '—' or '–');
            if (isName && TextForm.IsLatin(source.Text[lines[i].Span.End - 1]) && GoesOn(source, lines, i))
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.InlineCredit | LineFact.Byline | LineFact.EndsClosed)) | LineFact.EndsOpen, CreditStart = -1 };
        }
    }

    /// <summary>Takes the form of a headline back from the beginning of a sentence that goes on elsewhere: 新桥通车那天，船工们都来了 | （下转第4版）.</summary>
    /// <remarks>What it must not take: a headline that only names where its article stands; so it stands under text, or has a comma.</remarks>
    public static void UnmarkHeads(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) || !lines[i + 1].Has(LineFact.JumpLine) || JumpReader.Read(source.Slice(lines[i + 1].Span)) is not { GoesOn: true }) continue;
            if (lines[i].BlankLinesBefore <= lines[i - 1].BlankLinesBefore && source.Slice(lines[i].Span).IndexOfAny('，', '、') >= 0) lines[i] = lines[i] with { Facts = lines[i].Facts & ~LineFact.HeadForm };
        }
    }

    /// <summary>Takes back that a line begins inside a sentence where its first word is set off by a comma, and it stands under finished text and over a byline: 灯，该由谁来点 | □陶文.</summary>
    public static void UnmarkBeginnings(SourceText source, List<LineFacts> lines)
    {
        const LineFact never = LineFact.InnerStop | LineFact.EndsComma | LineFact.EndsFullStop | LineFact.OwnLine | LineFact.Folio | LineFact.JumpLine;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.StartsCut | LineFact.Short) || lines[i].HasAny(never) || !TextForm.IsHan(source.Text[lines[i].Span.Start]) || !lines[i + 1].HasAny(LineFact.Byline | LineFact.Lead)) continue;
            if (lines[i - 1].HasAny(LineFact.EndsClosed | LineFact.JumpLine | LineFact.PhotoCredit | LineFact.Folio)) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.StartsCut) | LineFact.HeadForm };
        }
    }

    /// <summary>Whether the sentence of a line goes on with a small letter below.</summary>
    public static bool IsCutLine(SourceText source, List<LineFacts> lines, int i) => lines[i].Has(LineFact.EndsOpen) && !lines[i].HasAny(LineFact.Capitals | LineFact.Lead) && GoesOn(source, lines, i);

    private static bool GoesOn(SourceText source, List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].BlankLinesBefore == 0 && char.IsAsciiLetterLower(source.Text[lines[i + 1].Span.Start]);

    private static bool IsOfSentence(SourceText source, List<LineFacts> lines, int i, int column) =>
        (HasWords(source.Slice(lines[i].Span)) && GoesOn(source, lines, i)) || IsFirstLine(source, lines, i, column)
        || (IsUnderFullLine(source, lines, i, column) && (IsRest(source, lines, i) || IsEnd(source, lines, i) || IsAmidst(source, lines, i, column)));

    private static bool IsUnderFullLine(SourceText source, List<LineFacts> lines, int i, int column) =>
        i > 0 && lines[i].BlankLinesBefore == 0 && !lines[i - 1].Has(LineFact.Folio) && WrappedLines.IsFull(source, lines, i - 1, column);

    // to begin about | July 10.; Luncheon by Mrs. Peel, of | 207 Mill street. Fields that wide blanks set apart are no sentence.
    private static bool IsRest(SourceText source, List<LineFacts> lines, int i) =>
        lines[i - 1].Has(LineFact.EndsOpen) && !lines[i - 1].Has(LineFact.Capitals)
        && TextForm.IsLatin(source.Text[lines[i].Span.Start]) && source.Slice(lines[i].Span).IndexOf("  ", StringComparison.Ordinal) < 0 && (lines[i - 1].Has(LineFact.EndsParticle) || HasWords(source.Slice(lines[i - 1].Span)));

    // 增长率已经达到 | 50%。; （全文 | 见第三版）; https://example.org/ | 2024/05: what ends a sentence, closes a bracket, or goes on with an address or an hour that had no room on the full line before.
    private static bool IsEnd(SourceText source, List<LineFacts> lines, int i)
    {
        if (lines[i - 1].Has(LineFact.EndsOpen) && (source.Text[lines[i].Span.End - 1] == '。' || lines[i].Has(LineFact.ClosesUnopened))) return true;
        return IsAscii(source.Text[lines[i].Span.Start]) && (TextForm.EndsInAddress(source.Slice(lines[i - 1].Span)) || (source.Text[lines[i - 1].Span.End - 1] == ':' && char.IsAsciiDigit(source.Text[lines[i].Span.Start])));
    }

    private static bool IsAscii(char c) => c is > ' ' and <= '~';

    // 的比重已从战前（1937年）的: a full line between others.
    private static bool IsAmidst(SourceText source, List<LineFacts> lines, int i, int column) =>
        i + 1 < lines.Count && lines[i + 1].BlankLinesBefore == 0 && !lines[i + 1].Has(LineFact.Folio)
        && WrappedLines.IsFull(source, lines, i, column) && LineMeasurer.EndOf(source.Slice(lines[i].Span)) != LineEnd.Closed;

    // 　　河西工会定本月八日中午十 | 一时聚餐: the first line of a paragraph, and full.
    private static bool IsFirstLine(SourceText source, List<LineFacts> lines, int i, int column) =>
        i > 0 && i + 1 < lines.Count && lines[i].Indent > lines[i - 1].Indent && lines[i + 1].BlankLinesBefore == 0 && lines[i + 1].Indent < lines[i].Indent && !lines[i + 1].Has(LineFact.Folio)
        && TextForm.IsHan(source.Text[lines[i].Span.Start]) && WrappedLines.IsFull(source, lines, i, column) && LineMeasurer.EndOf(source.Slice(lines[i].Span)) == LineEnd.Open;

    // A long word in small letters: no line of a headline, and no sign of a reader of scans.
    private static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range].TrimEnd(".,;:");
            if (word.Length >= LongWord && !word.ContainsAnyExceptInRange('a', 'z')) return true;
        }

        return false;
    }
}
