using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the decks of old English headlines: under lines in capitals, lines whose words begin with capitals, and more of both.</summary>
/// <remarks>
/// COUNCIL REFUSES | NEW BRIDGE | Six Votes Against Four After a | Debate of Three Hours. What it must not take: text that begins with a dateline or
/// a person's name; so a deck has no date in it, and what stands under it does not begin in the middle of a sentence.
/// </remarks>
internal static class DeckLines
{
    private const int ShortestBigWord = 4;
    private const int LeastBigWords = 2;
    private const int MostLines = 12;

    private const LineFact Never = LineFact.Lead | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.Long;

    /// <summary>For each line whether it belongs to a deck. Its facts are those of a headline that goes on.</summary>
    public static bool[] Mark(SourceText source, List<LineFacts> lines)
    {
        var decks = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsCapitals(lines[i])) continue;
            var first = i + 1;
            while (first < lines.Count && (IsCapitals(lines[first]) || IsRule(source, lines, first))) first++;
            var end = EndOf(source, lines, first);
            for (var k = first; k < end; k++)
            {
                if (IsRule(source, lines, k)) continue;
                const LineFact not = LineFact.EndsFullStop | LineFact.EndsComma | LineFact.EndsParticle | LineFact.StartsCut | LineFact.Byline | LineFact.InlineCredit | LineFact.Opener | LineFact.GroupWord;
                lines[k] = lines[k] with { Facts = (lines[k].Facts & ~not) | LineFact.HeadForm | (k > first ? LineFact.JoinsBefore : LineFact.None), CreditStart = -1 };
                decks[k] = true;
            }

            i = Math.Max(i, end - 1);
        }

        return decks;
    }

    // --- between the decks of a headline
    private static bool IsRule(SourceText source, List<LineFacts> lines, int i) => lines[i].BlankLinesBefore == 0 && FolioReader.IsOrnament(source.Slice(lines[i].Span));

    private static bool IsCapitals(LineFacts line) => line.Has(LineFact.Capitals | LineFact.HeadForm) && !line.HasAny(Never);

    // Where the decks under a headline end: behind a full stop, or where the text below begins with a capital.
    private static int EndOf(SourceText source, List<LineFacts> lines, int first)
    {
        var isOpen = false;
        int end = first, at = first;
        for (; at < lines.Count && at < first + MostLines && lines[at].BlankLinesBefore == 0; at++)
        {
            if (IsRule(source, lines, at)) continue;
            // Mr. and Mrs. Orrin Pell, of Station Road, | were married: text that begins with names.
            if (ColumnText.BeginsAt(lines, at) && !IsDeck(source, lines[at + 1], goesOn: true)) return at;
            var isCapitals = at > first && IsCapitals(lines[at]);
            if (!isCapitals && !IsDeck(source, lines[at], isOpen)) break;
            isOpen = !EndsWithStop(source, lines[at]);
            if (!isOpen || isCapitals) end = at + 1;
        }

        // "Division Superintendent Gibson of the" goes on, and not as a deck.
        return at > end && at < lines.Count && !lines[at].Has(LineFact.StartsCut) && !lines[at - 1].Has(LineFact.EndsParticle) ? at : end;
    }

    private static bool EndsWithStop(SourceText source, LineFacts line) => source.Text[line.Span.End - 1] == '.';

    private static bool IsDeck(SourceText source, LineFacts line, bool goesOn)
    {
        if (line.HasAny(Never) || (line.Has(LineFact.InnerStop) && !goesOn) || (line.Has(LineFact.Byline) && !(goesOn && source.Text[line.Span.Start] is '—' or '–' or '-'))) return false;
        var big = BigWordsOf(source.Slice(line.Span), goesOn);
        return big >= (goesOn ? 0 : LeastBigWords);
    }

    /// <summary>How many long words with capitals a line has; -1 where one has none, or a date stands among them.</summary>
    internal static int BigWordsOf(ReadOnlySpan<char> text, bool goesOn)
    {
        var isFirst = true;
        var big = 0;
        foreach (var range in text.SplitAny(' ', '-', '—'))
        {
            var word = text[range].TrimStart("\"'“‘(.");
            var isRest = isFirst && goesOn;
            isFirst = false;
            if (word.Length == 0) continue;
            // LORRAINE, Sept. | 14.—
            if (DatelineReader.IsMonth(word) && (text.ContainsAnyInRange('0', '9') || (range.End.Value == text.Length && text[..range.Start.Value].Contains(',')))) return -1;
            if (char.IsAsciiLetterUpper(word[0]) && word.TrimEnd(".,").Length >= ShortestBigWord) big++;
            else if (char.IsAsciiLetterLower(word[0]) && word.TrimEnd(".,").Length >= ShortestBigWord && !isRest) return -1;
        }

        return big;
    }
}
