namespace BulletinSite.Search.Coding;

/// <summary>What is taken for likely before a stream has said anything: that larger numbers are ever rarer, as fast as their mean asks for.</summary>
/// <remarks>Whole numbers only, so that the browser makes the same table.</remarks>
internal static class StartOdds
{
    // Thirty-seconds: the middle of a row, whose means are counted in sixteenths and double from row to row.
    private const long MeanOfFirstRow = 3;
    private const long MeanUnit = 32;
    private const int Least = 64;

    /// <summary>The probabilities of all kinds and rows.</summary>
    public static ushort[] Make()
    {
        var table = new ushort[NumberStream.Sets * Trend.Rows * NumberStream.Cells];
        Array.Fill(table, RangeEncoder.Even);
        // Nothing is known of fields and how many articles.
        for (var row = 0; row < (int)NumberKind.Fields * Trend.Rows; row++) Fill(table.AsSpan(row * NumberStream.Cells, NumberStream.Cells), row % Trend.Rows);
        return table;
    }

    private static void Fill(Span<ushort> cells, int row)
    {
        var mean = MeanOfFirstRow << row;
        // How much rarer a number is than the one before it, then than one twice, four times as far before it …
        var odds = (mean << 16) / (mean + MeanUnit);
        for (var digits = 0; digits < NumberStream.Lengths - 2; digits++)
        {
            cells[digits] = Cell(odds);
            // Of a half of the numbers with one digit more, and of a quarter of those with two.
            var lower = Cell((1L << 32) / ((1L << 16) + odds));
            cells[NumberStream.CellOf(digits + 1, 1)] = cells[NumberStream.CellOf(digits + 2, 2)] = cells[NumberStream.CellOf(digits + 2, 3)] = lower;
            odds = (odds * odds) >> 16;
        }
    }

    private static ushort Cell(long odds) => (ushort)(Math.Clamp(odds >> 4, Least, RangeEncoder.Certain - Least) << RangeEncoder.CountBits);
}
