using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines that a web page puts over or under each of its headlines in the same words: the name of its section, who put it there.</summary>
/// <remarks>
/// 所有分類 本地 | 渡口晚鐘重新敲響; 校友日訂秋分舉行 | Posted by admin. What it must not take: 啟事 over each of several texts, which is their headline, and the refrain of a poem; so each of
/// them stands right beside another headline whose words stand once. Where a line does so three times, one that always stands next to it is of it, though it stands there twice.
/// </remarks>
internal static class RepeatedLabels
{
    private const int Least = 3;
    private const int LeastBeside = 2;
    private const int Widest = 60;
    private const LineFact Never = LineFact.Folio | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.GroupWord | LineFact.OwnLine | LineFact.CaptionOpener;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var words = places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.HeadForm) || lines[i].HasAny(Never) || lines[i].Width > Widest) continue;
            var text = source.Slice(lines[i].Span);
            if (!words.TryGetValue(text, out var known)) words[text] = known = [];
            known.Add(i);
        }

        var labels = new bool[lines.Count];
        foreach (var same in places.Values)
        {
            if (same.Count < Least || !(same.TrueForAll(i => IsHeadOfItsOwn(i + 1)) || same.TrueForAll(i => IsHeadOfItsOwn(i - 1)))) continue;
            foreach (var i in same) labels[i] = true;
        }

        foreach (var same in places.Values)
        {
            if (same.Count >= LeastBeside && same.TrueForAll(i => i + 1 < lines.Count && labels[i + 1])) same.ForEach(i => labels[i] = true);
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (labels[i]) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Folio };
        }

        bool IsHeadOfItsOwn(int i) => i >= 0 && i < lines.Count && lines[i].Has(LineFact.HeadForm) && words.TryGetValue(source.Slice(lines[i].Span), out var known) && known.Count == 1;
    }
}
