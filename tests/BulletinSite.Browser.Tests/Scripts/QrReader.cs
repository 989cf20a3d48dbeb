using System.Text;

namespace BulletinSite.Browser.Tests.Scripts;

/// <summary>Reads a clean QR code as ISO/IEC 18004 says, trusting nothing in it: finders, format, version, every check word.</summary>
internal static class QrReader
{
    // Error correction M, for each version from 1: check words of a block, then for each kind of block how many there are and their data words.
    private static readonly (int Check, (int Count, int Data)[] Blocks)[] Layouts =
    [
        (10, [(1, 16)]), (16, [(1, 28)]), (26, [(1, 44)]), (18, [(2, 32)]), (24, [(2, 43)]), (16, [(4, 27)]), (18, [(4, 31)]),
        (22, [(2, 38), (2, 39)]), (22, [(3, 36), (2, 37)]), (26, [(4, 43), (1, 44)]), (30, [(1, 50), (4, 51)]), (22, [(6, 36), (2, 37)]), (22, [(8, 37), (1, 38)]),
    ];

    // Centres of the alignment patterns, for each version from 1.
    private static readonly int[][] Centres =
    [
        [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50], [6, 30, 54], [6, 32, 58], [6, 34, 62],
    ];

    // The formats of error correction M with masks 0 to 7, as the standard lists them.
    private static readonly int[] Formats = [0x5412, 0x5125, 0x5E7C, 0x5B4B, 0x45F9, 0x40CE, 0x4F97, 0x4AA0];

    private static readonly int[] Versions = [0x07C94, 0x085BC, 0x09A99, 0x0A4D3, 0x0BBF6, 0x0C762, 0x0D847];

    public static string Read(bool[][] rows)
    {
        var size = rows.Length;
        var version = (size - 17) / 4;
        var isFixed = Fixed(rows, version);
        var words = Words(rows, isFixed, Mask(rows));
        if (version >= 7) Assert.Equal(Versions[version - 7], Bits(18, i => rows[size - 11 + i % 3][i / 3]));
        var data = Data(words, Layouts[version - 1]);
        Assert.Equal(4, data[0] >> 4);
        var bits = string.Concat(data.Select(word => Convert.ToString(word, 2).PadLeft(8, '0')));
        var counter = version < 10 ? 8 : 16;
        var length = Convert.ToInt32(bits.Substring(4, counter), 2);
        return Encoding.UTF8.GetString([.. Enumerable.Range(0, length).Select(i => Convert.ToByte(bits.Substring(4 + counter + i * 8, 8), 2))]);
    }

    private static bool[,] Fixed(bool[][] rows, int version)
    {
        var size = rows.Length;
        var isFixed = new bool[size, size];
        void Take(int x, int y, int width, int height, Func<int, int, bool>? dark = null)
        {
            for (var row = y; row < y + height; row++)
            {
                for (var column = x; column < x + width; column++)
                {
                    isFixed[row, column] = true;
                    if (dark is not null) Assert.Equal(dark(column, row), rows[row][column]);
                }
            }
        }

        Take(0, 0, 9, 9);
        Take(size - 8, 0, 8, 9);
        Take(0, size - 8, 9, 8);
        foreach (var (x, y) in new[] { (0, 0), (size - 7, 0), (0, size - 7) })
            Take(x, y, 7, 7, (column, row) => Math.Max(Math.Abs(column - x - 3), Math.Abs(row - y - 3)) != 2);
        Take(8, 6, size - 16, 1, (x, _) => x % 2 == 0);
        Take(6, 8, 1, size - 16, (_, y) => y % 2 == 0);
        foreach (var x in Centres[version - 1])
        {
            foreach (var y in Centres[version - 1])
            {
                if ((x == 6 && (y == 6 || y == size - 7)) || (y == 6 && x == size - 7)) continue;
                Take(x - 2, y - 2, 5, 5, (column, row) => Math.Max(Math.Abs(column - x), Math.Abs(row - y)) != 1);
            }
        }

        if (version >= 7)
        {
            Take(size - 11, 0, 3, 6);
            Take(0, size - 11, 6, 3);
        }

        Assert.True(rows[size - 8][8]);
        return isFixed;
    }

    private static int Mask(bool[][] rows)
    {
        var size = rows.Length;
        var first = Bits(15, i => i < 6 ? rows[i][8] : i < 8 ? rows[i + 1][8] : i == 8 ? rows[8][7] : rows[8][14 - i]);
        var second = Bits(15, i => i < 8 ? rows[8][size - 1 - i] : rows[size - 15 + i][8]);
        Assert.Equal(first, second);
        return Array.IndexOf(Formats, first);
    }

    private static List<int> Words(bool[][] rows, bool[,] isFixed, int mask)
    {
        var bits = new StringBuilder();
        var size = rows.Length;
        var up = true;
        for (var right = size - 1; right > 0; right -= 2, up = !up)
        {
            if (right == 6) right--;
            for (var step = 0; step < size; step++)
            {
                var y = up ? size - 1 - step : step;
                for (var x = right; x >= right - 1; x--)
                {
                    if (!isFixed[y, x]) bits.Append(rows[y][x] != IsMasked(mask, x, y) ? '1' : '0');
                }
            }
        }

        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToInt32(bits.ToString(i * 8, 8), 2))];
    }

    private static bool IsMasked(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => (x / 3 + y / 2) % 2 == 0,
        5 => x * y % 2 + x * y % 3 == 0,
        6 => (x * y % 2 + x * y % 3) % 2 == 0,
        7 => ((x + y) % 2 + x * y % 3) % 2 == 0,
        _ => throw new FormatException("the format is none of error correction M"),
    };

    private static List<int> Data(List<int> words, (int Check, (int Count, int Data)[] Blocks) layout)
    {
        var blocks = layout.Blocks.SelectMany(kind => Enumerable.Range(0, kind.Count).Select(_ => (kind.Data, Words: new List<int>()))).ToList();
        var next = 0;
        for (var i = 0; i < blocks.Max(block => block.Data); i++) foreach (var block in blocks.Where(block => i < block.Data)) block.Words.Add(words[next++]);
        for (var i = 0; i < layout.Check; i++) foreach (var block in blocks) block.Words.Add(words[next++]);
        Assert.Equal(words.Count, next);
        foreach (var block in blocks)
        {
            for (int i = 0, root = 1; i < layout.Check; i++, root = Times(root, 2)) Assert.Equal(0, block.Words.Aggregate(0, (sum, word) => Times(sum, root) ^ word));
        }

        return [.. blocks.SelectMany(block => block.Words.Take(block.Data))];
    }

    private static int Times(int a, int b)
    {
        var product = 0;
        for (; b > 0; b >>= 1)
        {
            if ((b & 1) == 1) product ^= a;
            a = (a << 1) ^ ((a & 0x80) == 0 ? 0 : 0x11D);
        }

        return product;
    }

    private static int Bits(int count, Func<int, bool> bit) => Enumerable.Range(0, count).Sum(i => bit(i) ? 1 << i : 0);
}
