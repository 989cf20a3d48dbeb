using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BulletinSite.Templates.Values;

/// <summary>
/// Puts everything a template can see of a view into one hash: of two views with the same hash, a template writes the same.
/// Serves one thread at a time, one view after the other.
/// </summary>
/// <remarks>
/// Each value is written with its kind, and with its length where that varies, so that no two rows of values are written alike. A view that stands on
/// many pages is written as a hash of its own, which it keeps.
/// </remarks>
public sealed class ViewDigester
{
    /// <summary>Bytes of a digest, which is a SHA-256.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    private byte[] _bytes = new byte[16 * 1024];
    private int _count;

    /// <summary>Writes the digest of a view.</summary>
    /// <param name="view">Its members are asked for as a template would, each of them.</param>
    /// <param name="digest">Receives <see cref="Size"/> bytes.</param>
    /// <exception cref="InvalidOperationException">It shows a function: what that does, no hash can tell.</exception>
    public void Digest(IView view, Span<byte> digest)
    {
        ArgumentNullException.ThrowIfNull(view);
        _count = 0;
        AddMembers(view);
        SHA256.HashData(_bytes.AsSpan(0, _count), digest);
    }

    private void Add(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty: Take(1)[0] = (byte)value.Kind; break;
            case ValueKind.String or ValueKind.Character: Add(value.Kind, value.AsString!); break;
            case ValueKind.Decimal: Add(value.Kind, value.AsDecimal.ToString(CultureInfo.InvariantCulture)); break;
            case ValueKind.BigInteger: Add(value.Kind, value.AsBigInteger.ToString(CultureInfo.InvariantCulture)); break;
            case ValueKind.List: AddList(value.AsList!); break;
            case ValueKind.Object when value.AsView is { } view: AddView(view); break;
            case ValueKind.Object: AddMap(value.AsMap!); break;
            case ValueKind.Function: throw new InvalidOperationException("A view with a function has no digest.");
            default: Add(value.Kind, value.Bits); break;
        }
    }

    private void Add(ValueKind kind, string text)
    {
        var bytes = MemoryMarshal.AsBytes(text.AsSpan());
        var to = Take(1 + sizeof(int) + bytes.Length);
        to[0] = (byte)kind;
        MemoryMarshal.Write(to[1..], text.Length);
        bytes.CopyTo(to[(1 + sizeof(int))..]);
    }

    private void Add(ValueKind kind, long number)
    {
        var to = Take(1 + sizeof(long));
        to[0] = (byte)kind;
        MemoryMarshal.Write(to[1..], number);
    }

    private void AddList(ValueList list)
    {
        Add(ValueKind.List, list.Count);
        for (var i = 0; i < list.Count; i++) Add(list[i]);
        if (list is ValueArray { Properties: { } properties }) AddMap(properties);
    }

    private void AddMap(ValueMap map)
    {
        if (map.Digest is { } known)
        {
            known.CopyTo(Take(Size));
            return;
        }

        var start = _count;
        Add(ValueKind.Object, map.Count);
        for (var i = 0; i < map.Count; i++)
        {
            Add(ValueKind.String, map.Names[i]);
            Add(map.Values[i]);
        }

        if (map.IsFrozen) map.Digest = Fold(start);
    }

    private void AddView(IView view)
    {
        var shelf = (view as IKeptView)?.Fragments;
        if (shelf?.DigestOf(view) is { } known)
        {
            known.CopyTo(Take(Size));
            return;
        }

        var start = _count;
        AddMembers(view);
        shelf?.KeepDigest(view, Fold(start));
    }

    private void AddMembers(IView view)
    {
        var shape = view.Shape;
        Add(ValueKind.Object, shape.Name);
        foreach (var member in shape.Members) Add(member.Read(view));
    }

    // What was written from here on becomes its hash.
    private byte[] Fold(int start)
    {
        var digest = SHA256.HashData(_bytes.AsSpan(start, _count - start));
        _count = start;
        digest.CopyTo(Take(Size));
        return digest;
    }

    private Span<byte> Take(int size)
    {
        if (_bytes.Length < _count + size) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + size));
        _count += size;
        return _bytes.AsSpan(_count - size, size);
    }
}
