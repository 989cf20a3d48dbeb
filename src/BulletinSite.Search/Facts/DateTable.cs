using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Facts;

/// <summary>The days each article can be of; articles of one issue share a row.</summary>
internal sealed class DateTable
{
    private readonly List<(int Articles, SearchDate Date)> _rows = [];

    /// <summary>How many articles at the end of the archive have no date.</summary>
    public int Undated => _rows.Count > 0 && _rows[^1].Date.Days.IsEmpty ? _rows[^1].Articles : 0;

    public void Add(SearchDate date)
    {
        if (_rows.Count > 0 && _rows[^1].Date.Days.SequenceEqual(date.Days)) _rows[^1] = (_rows[^1].Articles + 1, date);
        else _rows.Add((1, date));
    }

    /// <summary>Days are counted from 1 January of the year 1, which is 1; the first from the first before it, the last from its first. An open end is 0.</summary>
    public FileName Write(SearchFiles files)
    {
        var stream = new NumberStream();
        var (many, first, last) = (default(Trend), default(Trend), default(Trend));
        var before = 0;
        foreach (var (articles, date) in _rows)
        {
            stream.Write(NumberKind.Count, ref many, articles - 1);
            stream.Write(NumberKind.Articles, date.Days.Length);
            foreach (var days in date.Days)
            {
                var from = Day(days.First);
                stream.Write(NumberKind.Gap, ref first, Signed(from - before));
                stream.Write(NumberKind.Step, ref last, days.Last is { } end ? 1 + Day(end) - from : 0);
                before = from;
            }
        }

        return files.Add(SearchFileKind.Facts, new ByteWriter().Number(_rows.Count).Bytes(stream.Finish()).Written);
    }

    private static int Day(DateOnly? day) => day is { } known ? known.DayNumber + 1 : 0;

    // 0, -1, 1, -2, 2 …
    private static int Signed(int number) => (number << 1) ^ (number >> 31);
}
