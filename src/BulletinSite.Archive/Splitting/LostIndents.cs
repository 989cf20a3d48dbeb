namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the first lines of paragraphs on pages whose indents a reader of scans lost: they are shorter than the lines of a column by what they stood in.</summary>
/// <remarks>
/// Asked only where the line above is full and ends with a full stop, so that nothing else tells whether its paragraph goes on. How much shorter the lines of
/// a column are, those say whose sentence goes on with a small letter; where they are ragged nothing is found.
/// </remarks>
internal static class LostIndents
{
    private const int Least = 10;

    // Half characters between the longer and the shorter lines of a justified column.
    private const int MostRagged = 4;

    public static bool[] Find(PageDraft page)
    {
        var (source, lines, column) = (page.Source, page.Lines, page.Column);
        var found = new bool[lines.Count];
        if (page.HasIndents) return found;
        var room = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].BlankLinesBefore == 0 && char.IsAsciiLetterLower(source.Text[lines[i + 1].Span.Start]) && lines[i].Has(LineFact.EndsOpen)) room.Add(column - lines[i].Width);
        }

        if (room.Count < Least) return found;
        room.Sort();
        var usual = room[room.Count * 7 / 10];
        if (usual - room[room.Count * 3 / 10] > MostRagged) return found;
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            found[i] = column - lines[i].Width > usual && lines[i].BlankLinesBefore == 0 && lines[i + 1].BlankLinesBefore == 0 && lines[i - 1].Has(LineFact.EndsFullStop)
                && lines[i].HasAny(LineFact.EndsOpen | LineFact.EndsAjar) && !lines[i].HasAny(LineFact.StartsCut | LineFact.Capitals) && WrappedLines.IsFull(source, lines, i - 1, column)
                && source.Text[lines[i].Span.Start] is var first && (char.IsAsciiLetterUpper(first) || first is '"' or '“');
        }

        return found;
    }
}
