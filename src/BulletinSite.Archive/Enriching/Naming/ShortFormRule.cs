namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Reads short forms an article introduces itself.</summary>
/// <remarks>Looks for a name followed by （以下简称“…”）; from there on the short form is that name. Why: an article says so only of its own words.</remarks>
internal static class ShortFormRule
{
    private const string Formula = "以下简称";
    private const int LongestShortForm = 12;

    /// <summary>The short forms a block introduces, each with the end of the name it follows.</summary>
    public static IEnumerable<(int NameEnd, string ShortForm)> Find(string text)
    {
        for (var at = text.IndexOf(Formula, StringComparison.Ordinal); at > 0; at = text.IndexOf(Formula, at + 1, StringComparison.Ordinal))
        {
            if (text[at - 1] is not ('（' or '(')) continue;
            var start = at + Formula.Length;
            var end = text.AsSpan(start).IndexOfAny('）', ')');
            if (end < 0) continue;
            var shortForm = text.Substring(start, end).Trim('“', '”', '"', '：', ' ');
            if (shortForm.Length is >= 2 and <= LongestShortForm) yield return (at - 1, shortForm);
        }
    }
}
