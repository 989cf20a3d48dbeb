using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the turns of an interview or of questions and answers: paragraphs that begin with the name of who speaks and a colon.</summary>
/// <remarks>
/// 记者：没想过走？ | 老卢：走了九个。 A turn is no headline, however short it is. What it must not take: rows of a list (时间：…, 地点：…), which hold no
/// sentences; so some of the turns have to, and two speakers have to come again.
/// </remarks>
internal static class SpeakerTurns
{
    private const int LongestName = 6;
    private const int LongestLatinName = 20;
    private const int LeastTurns = 4;
    private const int Share = 3;

    private const LineFact Sentence = LineFact.EndsFullStop | LineFact.InnerStop | LineFact.EndsCalling;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var speakers = Speakers(source, lines);
        if (speakers.Count == 0) return;
        var turns = new string?[lines.Count];
        for (var i = 0; i < lines.Count; i++) turns[i] = SpeakerOf(source, lines[i]) is { } name && speakers.Contains(name) ? name : null;
        var first = turns.First(name => name is not null);
        var isInterview = HasSectionOfSeveral(lines, turns, first!);
        var begun = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (turns[i] is not null)
            {
                const LineFact not = LineFact.HeadForm | LineFact.SpacedPhrases | LineFact.TwinPhrases | LineFact.CaptionOpener;
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~not) | LineFact.Opener | LineFact.StrongOpener };
                begun = true;
            }
            else if (i > 0 && i + 1 < lines.Count && turns[i + 1] is { } next && lines[i].Has(LineFact.HeadForm))
            {
                lines[i] = lines[i] with { Facts = Between(lines[i].Facts, begun, next == first, isInterview, speakers.Contains("答")) };
            }
        }
    }

    // A line between question and answer says who asked; over a question stands a headline, or a heading where several are asked under it.
    private static LineFact Between(LineFact line, bool begun, bool isOverQuestion, bool isInterview, bool isAnswered)
    {
        if (!isOverQuestion) return begun ? (line & ~(LineFact.HeadForm | LineFact.EndsOpen | LineFact.EndsAjar | LineFact.SpacedPhrases | LineFact.TwinPhrases)) | LineFact.OwnLine | LineFact.EndsClosed : line;
        if (!isInterview) return line | LineFact.NextOpening;
        // Over the first of all questions to a paper, 问：, stands their headline.
        return begun ? line | LineFact.Enumerated : isAnswered ? line | LineFact.NextOpening : line;
    }

    private static HashSet<string> Speakers(SourceText source, List<LineFacts> lines)
    {
        var turns = lines.Select(line => (Name: SpeakerOf(source, line), HasSentence: line.HasAny(Sentence))).Where(turn => turn.Name is not null)
            .GroupBy(turn => turn.Name!, StringComparer.Ordinal).Where(group => group.Count() >= 2 && group.Any(turn => turn.HasSentence)).ToList();
        var count = turns.Sum(group => group.Count());
        var sentences = turns.Sum(group => group.Count(turn => turn.HasSentence));
        return turns.Count >= 2 && count >= LeastTurns && sentences * Share >= count ? turns.Select(group => group.Key).ToHashSet(StringComparer.Ordinal) : [];
    }

    private static bool HasSectionOfSeveral(List<LineFacts> lines, string?[] turns, string asking)
    {
        var asked = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (turns[i] == asking && ++asked > 1) return true;
            if (turns[i] is null && lines[i].Has(LineFact.HeadForm) && i + 1 < lines.Count && turns[i + 1] == asking) asked = 0;
        }

        return false;
    }

    private static string? SpeakerOf(SourceText source, LineFacts line)
    {
        if (line.HasAny(LineFact.Folio | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit)) return null;
        var text = source.Slice(line.Span);
        var colon = text[..Math.Min(text.Length, LongestLatinName + 1)].IndexOfAny('：', ':');
        if (colon <= 0 || colon + 1 >= text.Length) return null;
        var name = text[..colon];
        if (TextForm.IsLatin(name[0])) return char.IsUpper(name[0]) && name.Count(' ') <= 2 && IsWords(name) ? name.ToString() : null;
        return name.Length <= LongestName && IsWords(name) ? name.ToString() : null;
    }

    private static bool IsWords(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!TextForm.IsHan(c) && !TextForm.IsLatin(c) && c is not (' ' or '.' or '·')) return false;
        }

        return true;
    }
}
