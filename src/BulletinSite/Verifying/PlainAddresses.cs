using System.Buffers;
using System.Numerics;
using System.Text;

namespace BulletinSite.Verifying;

/// <summary>Finds the files of a site by their addresses as views print them, byte for byte: a link to a page names its folder.</summary>
internal sealed class PlainAddresses
{
    private const string Page = "index.html";

    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789/-._");

    // All addresses in a row, in the order of the files: what a page links to stands close together, and is not fetched from all over the memory.
    private readonly byte[] _addresses;
    private readonly int[] _ends;

    // The number of a file, plus one: nought is a free slot.
    private readonly (int Hash, int File)[] _slots;

    /// <param name="files">The files as they are written. One whose name is not plain has no plain address.</param>
    public PlainAddresses(IReadOnlyList<string> files)
    {
        _ends = new int[files.Count + 1];
        _slots = new (int, int)[BitOperations.RoundUpToPowerOf2((uint)files.Count * 2 + 1)];
        _addresses = new byte[files.Sum(file => AddressOf(file).Length)];
        for (var i = 0; i < files.Count; i++)
        {
            var address = AddressOf(files[i]);
            _ends[i + 1] = _ends[i] + Encoding.ASCII.GetBytes(address, _addresses.AsSpan(_ends[i]));
            if (address.Length > 0 || files[i] == Page) Add(i);
        }
    }

    /// <summary>The number of the file at an address inside the site; -1 where there is none that is plain.</summary>
    public int Find(ReadOnlySpan<byte> address)
    {
        var hash = HashOf(address);
        for (var slot = hash & (_slots.Length - 1); _slots[slot].File > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var file = _slots[slot].File - 1;
            if (_slots[slot].Hash == hash && address.SequenceEqual(Address(file))) return file;
        }

        return -1;
    }

    private void Add(int file)
    {
        var hash = HashOf(Address(file));
        var slot = hash & (_slots.Length - 1);
        while (_slots[slot].File > 0) slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = (hash, file + 1);
    }

    private ReadOnlySpan<byte> Address(int file) => _addresses.AsSpan(_ends[file].._ends[file + 1]);

    // Nothing where the name is not plain.
    private static ReadOnlySpan<char> AddressOf(string file)
    {
        if (file.AsSpan().ContainsAnyExcept(PlainCharacters) || file.StartsWith('.') || file.Contains("/.", StringComparison.Ordinal)) return [];
        return file == Page || file.EndsWith("/" + Page, StringComparison.Ordinal) ? file.AsSpan(0, file.Length - Page.Length) : file;
    }

    private static int HashOf(ReadOnlySpan<byte> address)
    {
        var hash = new HashCode();
        hash.AddBytes(address);
        return hash.ToHashCode();
    }
}
