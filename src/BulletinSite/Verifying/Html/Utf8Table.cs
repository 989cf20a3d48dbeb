using System.Numerics;
using System.Text;

namespace BulletinSite.Verifying.Html;

/// <summary>Finds something by the bytes of its name, and allocates nothing.</summary>
internal sealed class Utf8Table<T>
    where T : class
{
    private readonly (byte[] Name, T Value)[] _slots;

    public Utf8Table(IReadOnlyCollection<KeyValuePair<string, T>> entries)
    {
        _slots = new (byte[], T)[(int)BitOperations.RoundUpToPowerOf2((uint)entries.Count * 4)];
        foreach (var (name, value) in entries)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            var slot = FirstSlot(bytes);
            while (_slots[slot].Name is not null) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = (bytes, value);
        }
    }

    /// <summary>What has this name; null when nothing has.</summary>
    public T? Find(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return null;
        for (var slot = FirstSlot(name); _slots[slot].Name is { } known; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (name.SequenceEqual(known)) return _slots[slot].Value;
        }

        return null;
    }

    private int FirstSlot(ReadOnlySpan<byte> name) =>
        ((name.Length * 31) + (name[0] * 7) + (name[^1] * 131) + (name[name.Length / 2] * 17)) & (_slots.Length - 1);
}
