using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Finds people by the title before or after their name.</summary>
/// <remarks>
/// What it looks for: title, surname, one or two characters, and a word or mark that shows where the name ends. Why: Chinese sets
/// no blanks, and only both ends together are sure. Example: 工会主席<b>王洪明</b>表示. It must not take 书记<i>高度</i>评价 or 主任<i>于近日</i>来到.
/// </remarks>
internal sealed class PersonRule(NameLexicon lexicon)
{
    private const int LongestDottedPart = 8;

    public void Find(string text, BlockWords words, List<NameCandidate> found)
    {
        foreach (var title in words.Titles)
        {
            After(text, title.Span.End, needsSpeech: false, found);
            RegisteredBefore(text, title.Span.Start, found);
        }

        foreach (var role in words.Roles) After(text, role.Span.End, needsSpeech: true, found);
        foreach (var title in words.TitlesAfter) Before(text, title.Span.Start, found);
    }

    private void After(string text, int start, bool needsSpeech, List<NameCandidate> found)
    {
        // “的哥”徐跃: the title may stand in quotation marks.
        if (start < text.Length && text[start] is '”' or '"') start++;
        var length = DottedName(text, start);
        if (length == 0) length = PlainName(text, start, needsSpeech);
        if (length > 0) Add(text, new TextSpan(start, length), "name.title", found);
    }

    private int PlainName(string text, int start, bool needsSpeech)
    {
        var surname = SurnameAt(text, start);
        if (surname == 0) return 0;
        var two = start + surname + 1;
        var three = two + 1;
        var afterTwo = EndsWell(text, start, two, needsSpeech);
        var afterThree = EndsWell(text, start, three, needsSpeech);
        // 高炯说。 is 高炯 and 说: no given name ends like a word for speaking. Else a whole word is a better sign than one character.
        if (lexicon.Speech.LengthAt(Rest(text, two)) > 0 || (afterTwo > 1 && afterTwo > afterThree)) return afterTwo > 0 ? two - start : 0;
        return afterThree > 0 ? three - start : afterTwo > 0 ? two - start : 0;
    }

    /// <summary>How long the sign is that a name ends here; 0 for none.</summary>
    private int EndsWell(string text, int start, int end, bool needsSpeech)
    {
        if (end > text.Length || (end < text.Length && char.IsLowSurrogate(text[end]))) return 0;
        for (var i = start; i < end; i++)
        {
            if (!TextForm.IsHan(text[i])) return 0;
        }

        if (lexicon.NoPeople.LengthAt(text.AsSpan(start, end - start)) > 0) return 0;
        var rest = text.AsSpan(end);
        var speech = lexicon.Speech.LengthAt(rest);
        if (speech > 0 || needsSpeech) return speech;
        if (rest.IsEmpty || !TextForm.IsHan(rest[0])) return 1;
        return lexicon.Followers.LengthAt(rest);
    }

    /// <summary>西尔艾力·吾布力: the parts of the name are joined by dots, and a word shows its end.</summary>
    private int DottedName(string text, int start)
    {
        var at = start;
        var lastPart = start;
        var dots = 0;
        while (at < text.Length && at - lastPart <= LongestDottedPart)
        {
            if (text[at] == '·' && at > lastPart)
            {
                dots++;
                lastPart = at + 1;
            }
            else if (!TextForm.IsHan(text[at]) || (dots > 0 && at > lastPart && EndsAt(text.AsSpan(at))))
            {
                break;
            }

            at++;
        }

        return dots > 0 && at > lastPart && (at >= text.Length || EndsAt(text.AsSpan(at))) ? at - start : 0;
    }

    private bool EndsAt(ReadOnlySpan<char> rest) =>
        !TextForm.IsHan(rest[0]) || lexicon.Speech.LengthAt(rest) > 0 || lexicon.Followers.LengthAt(rest) > 1;

    private static ReadOnlySpan<char> Rest(string text, int start) => text.AsSpan(Math.Min(start, text.Length));

    /// <summary>石威副主任: too many words come before titles to tell a name of two characters, but a register knows it.</summary>
    private void RegisteredBefore(string text, int end, List<NameCandidate> found)
    {
        for (var length = 2; length <= 3; length++)
        {
            if (end >= length && lexicon.Registered(EntityKind.Person, text.AsSpan(end - length, length)) is not null)
                Add(text, new TextSpan(end - length, length), "name.title-after", found);
        }
    }

    private void Before(string text, int end, List<NameCandidate> found)
    {
        var two = FitsBefore(text, end, 2);
        var three = FitsBefore(text, end, 3);
        // Both readings possible: only a register can tell, and it has its own rule.
        if (two == three) return;
        var length = two ? 2 : 3;
        Add(text, new TextSpan(end - length, length), "name.title-after", found);
    }

    private bool FitsBefore(string text, int end, int length)
    {
        if (end < length) return false;
        var name = text.AsSpan(end - length, length);
        foreach (var c in name)
        {
            if (!TextForm.IsHan(c)) return false;
        }

        if (lexicon.NoPeople.LengthAt(name) > 0) return false;
        var surname = lexicon.Surnames.LengthAt(name);
        return surname > 0 && surname < length;
    }

    private int SurnameAt(string text, int start) => lexicon.Surnames.LengthAt(Rest(text, start));

    private static void Add(string text, TextSpan span, string rule, List<NameCandidate> found) =>
        found.Add(new NameCandidate(EntityKind.Person, span, text.Substring(span.Start, span.Length), rule));
}
