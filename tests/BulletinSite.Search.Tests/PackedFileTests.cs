using System.Text;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Tests;

/// <summary>A file of the index is a script with one text in it, whatever its bytes are.</summary>
public sealed class PackedFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(383)]
    [InlineData(384)]
    [InlineData(5000)]
    public void Holds_all_bytes_in_one_text(int length)
    {
        var random = new Random(length);
        for (var run = 0; run < 50; run++)
        {
            // Few different ones, so that masks cannot avoid all that must be escaped.
            var few = random.GetItems("`\\\r\n${}\"x"u8.ToArray().Concat(Enumerable.Range(0, run * 5).Select(x => (byte)x)).ToArray(), length);
            Assert.Equal(few, Read(PackedFile.Of(few).Script.Span));
        }
    }

    // As a browser reads it: an end, an unescaped return or an opened expression inside would change the text.
    private static byte[] Read(ReadOnlySpan<byte> script)
    {
        var text = Encoding.Latin1.GetString(script);
        Assert.StartsWith("take(`", text, StringComparison.Ordinal);
        Assert.EndsWith("`)", text, StringComparison.Ordinal);
        var bytes = new List<byte>();
        var inside = text[6..^2];
        for (var i = 0; i < inside.Length; i++)
        {
            var c = inside[i];
            Assert.False(c is '`' or '\r' || (c == '$' && i + 1 < inside.Length && inside[i + 1] == '{'), $"{c} at {i}");
            if (c == '\\') c = inside[++i] == 'r' ? '\r' : inside[i];
            bytes.Add((byte)c);
        }

        return [.. bytes.Chunk(384).SelectMany(block => block.Skip(1).Select(x => (byte)(x ^ block[0])))];
    }
}
