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

    /// <summary>Days are counted from 1 January of the year 1, which is 1; an open end is 0.</summary>
    public FileName Write(SearchFiles files)
    {
        var content = new ByteWriter().Number(_rows.Count);
        foreach (var (articles, date) in _rows)
        {
            content.Number(articles).Number(date.Days.Length);
            foreach (var days in date.Days) content.Number(Day(days.First)).Number(Day(days.Last));
        }

        return files.Add(SearchFileKind.Facts, content.ToArray());
    }

    private static int Day(DateOnly? day) => day is { } known ? known.DayNumber + 1 : 0;
}
