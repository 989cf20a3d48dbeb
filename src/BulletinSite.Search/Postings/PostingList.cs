using BulletinSite.Search.Coding;

namespace BulletinSite.Search.Postings;

/// <summary>The articles something stands in – a label, a word, three characters –, while they are gathered: bytes that only grow.</summary>
internal sealed class PostingList
{
    private byte[] _bytes = new byte[12];

    /// <summary>The last article; -1 while there is none.</summary>
    public int Last { get; private set; } = -1;

    public int Articles { get; private set; }

    /// <summary>How many numbers its postings are made of.</summary>
    public int Numbers { get; private set; }

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, Length);

    /// <summary>Begins the posting of a later article; the numbers that belong to it follow.</summary>
    public void Begin(int article)
    {
        Add(article - Last - 1);
        Last = article;
        Articles++;
    }

    public void Add(int number)
    {
        Numbers++;
        if (Length + SmallNumbers.MostBytes > _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        Length += SmallNumbers.Write(_bytes.AsSpan(Length), number);
    }
}
