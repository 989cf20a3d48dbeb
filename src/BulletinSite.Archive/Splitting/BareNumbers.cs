using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headings that begin with a number and no mark behind it, where several count on with text between them.</summary>
/// <remarks>
/// １老人乘车免费 | ２月票可网上办理 | ３末班车延至十点. What it must not take: ３万人走上街头, which counts something and is a headline; so there are three, the first of them has the 1,
/// and under each stands text. What stands over the first of them names all of them.
/// </remarks>
internal static class BareNumbers
{
    private const int Least = 3;
    private const int WidestName = 20;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var run = new List<int>();
        for (var i = 0; i <= lines.Count; i++)
        {
            var number = i < lines.Count && IsOverText(lines, i) ? NumberOf(source.Slice(lines[i].Span)) : 0;
            if (i < lines.Count && (number == 0 || number == run.Count + 1))
            {
                if (number > 0) run.Add(i);
                continue;
            }

            if (run.Count >= Least) MarkRun(lines, run);
            run.Clear();
            if (number == 1) run.Add(i);
        }
    }

    private static void MarkRun(List<LineFacts> lines, List<int> run)
    {
        foreach (var i in run) lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.Enumerated };
        var over = run[0] - 1;
        if (over > 0 && lines[over].Width <= WidestName && lines[over].Has(LineFact.HeadForm) && lines[over - 1].Has(LineFact.EndsClosed) && !lines[over - 1].Has(LineFact.HeadForm))
            lines[over] = lines[over] with { Facts = lines[over].Facts | LineFact.Enumerated };
    }

    private static bool IsOverText(List<LineFacts> lines, int i) =>
        i + 1 < lines.Count && lines[i].Has(LineFact.HeadForm) && lines[i + 1].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop);

    // ２月票可网上办理, 2 月票可网上办理; 0 without a number.
    private static int NumberOf(ReadOnlySpan<char> text)
    {
        int number = 0, at = 0;
        for (; at < text.Length && at < 2 && Digit(text[at]) is >= 0 and var digit; at++) number = (number * 10) + digit;
        var words = text[at..].TrimStart(" 　");
        return at > 0 && words.Length > 1 && TextForm.IsHan(words[0]) ? number : 0;
    }

    private static int Digit(char c) => c is >= '0' and <= '9' ? c - '0' : c is >= '０' and <= '９' ? c - '０' : -1;
}
