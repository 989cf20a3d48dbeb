using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds lines whose sentence breaks off on the same words as others do: 繼續閱讀, Read more. The line ends there, and no other goes on with it.</summary>
/// <remarks>What it must not take: the lines of a column, which break off anywhere; so the same four characters have to end several long lines, and nothing is looked for on pages of column lines.</remarks>
internal static class RepeatedTails
{
    private const int Length = 4;
    private const int Least = 3;

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            if (BreaksOff(line)) known[Tail(source, line)] = (known.TryGetValue(Tail(source, line), out var count) ? count : 0) + 1;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (BreaksOff(lines[i]) && known[Tail(source, lines[i])] >= Least) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.EndsOpen) | LineFact.EndsClosed };
        }
    }

    private static bool BreaksOff(LineFacts line) => line.Has(LineFact.Long | LineFact.EndsOpen);

    private static ReadOnlySpan<char> Tail(SourceText source, LineFacts line) => source.Slice(TextSpan.FromBounds(line.Span.End - Length, line.Span.End));
}
