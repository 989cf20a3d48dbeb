using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds texts of briefs that begin with a mark other papers put before captions: △ under each of several headlines.</summary>
internal static class TextMarks
{
    private const int Least = 3;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var marked = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Where(i => IsMarkedText(source, lines, i)).ToList();
        if (marked.Count < Least) return;
        foreach (var i in marked) lines[i] = lines[i] with { Facts = lines[i].Facts & ~LineFact.CaptionOpener };
    }

    private static bool IsMarkedText(SourceText source, List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.CaptionOpener | LineFact.Long) && lines[i - 1].Has(LineFact.HeadForm) && HeadMarks.IsMark(source.Text[lines[i].Span.Start]);
}
