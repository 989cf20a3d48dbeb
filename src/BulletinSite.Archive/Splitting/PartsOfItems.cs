namespace BulletinSite.Archive.Splitting;

/// <summary>The parts of the items of a numbered contents list: under a heading for briefs each is an article, under any other headline it heads a section.</summary>
internal sealed class PartsOfItems
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _awaited = new(StringComparer.OrdinalIgnoreCase);

    public PartsOfItems(IEnumerable<NumberedItem> items)
    {
        foreach (var item in items.Where(item => item.Owner.Length > 0))
        {
            _owners[item.Words] = item.Owner;
            _awaited.Add(item.Owner);
        }
    }

    /// <summary>Notes a line below the list: an item with parts may stand there whole, or in brackets before its headline.</summary>
    public void See(ReadOnlySpan<char> line, bool isGroup)
    {
        if (_awaited.Count == 0 || isGroup) return;
        var close = line is ['【', ..] ? line.IndexOf('】') : -1;
        var words = ContentsLists.Words(line);
        var awaited = _awaited.GetAlternateLookup<ReadOnlySpan<char>>();
        if (awaited.TryGetValue(words, out var owner) || (close > 0 && awaited.TryGetValue(line[1..close], out owner))) _texts.Add(owner);
    }

    /// <summary>Whether a line below the list heads a section of the article above it.</summary>
    public bool IsSection(ReadOnlySpan<char> words) => _owners.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var owner) && _texts.Contains(owner);
}
