using System.Text;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Reading;

public sealed class SeedDecoderTests
{
    private const string Page = "标题\n\n本报讯（记者 甲乙）一件事。\n";

    public static TheoryData<string, bool, TextEncoding> Encodings => new()
    {
        { "utf-8", false, TextEncoding.Utf8 },
        { "utf-8", true, TextEncoding.Utf8 },
        { "utf-16", true, TextEncoding.Utf16LittleEndian },
        { "utf-16BE", true, TextEncoding.Utf16BigEndian },
        { "utf-16", false, TextEncoding.Utf16LittleEndian }, // told by the zero byte beside each line feed
        { "utf-16BE", false, TextEncoding.Utf16BigEndian },
        { "GB18030", false, TextEncoding.Gb18030 },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Reads_the_same_text_from_every_encoding(string name, bool mark, TextEncoding expected)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.Preamble : [], .. encoding.GetBytes(Page)];
        var seed = Decode(bytes, out var messages);
        Assert.Empty(messages);
        Assert.Equal(Page, seed!.Source.Text);
        Assert.Equal(expected, seed.Encoding);
        Assert.Equal(mark, seed.HasByteOrderMark);
    }

    [Theory]
    [InlineData("a\nb", "LF")]
    [InlineData("a\r\nb\r\n", "CRLF")]
    [InlineData("a\rb", "CR")]
    [InlineData("a\r\nb\n", "mixed")]
    [InlineData("a", "LF")]
    public void States_the_line_ends_and_keeps_them(string text, string lineEnds)
    {
        var seed = Decode(Encoding.UTF8.GetBytes(text), out _);
        Assert.Equal(lineEnds, seed!.LineEnds);
        Assert.Equal(text, seed.Source.Text);
    }

    public static TheoryData<byte[], string> Broken => new()
    {
        { [], "seeds/p.txt:1:1: error SEED001: the page has no text" },
        { " \n \n"u8.ToArray(), "seeds/p.txt:1:1: error SEED001: the page has no text" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "seeds/p.txt:1:1: error SEED002: this is not a text file: byte 9 is zero" },
        { [.. "one"u8, 0, .. "two"u8, 0, .. "three"u8], "seeds/p.txt:1:1: error SEED002: this is not a text file: byte 4 is zero" },
        { [.. "don"u8, 0x92, .. "t panic"u8], "seeds/p.txt:1:4: error SEED003: the encoding is unknown: byte 0x92 stands in no UTF-8 text, and the page does not read as GB18030" },
        { [0xA4, 0xA4, 0xA4, 0xE5, 0xB3, 0xF8, 0xAF, 0xC8, 0xA5, 0x40, 0xB7, 0x73, 0xBB, 0x44, 0xA4, 0x40], "seeds/p.txt:1:1: error SEED003: the encoding is unknown: byte 0xA4 stands in no UTF-8 text, and the page does not read as GB18030" }, // Big5
        { [0xEF, 0xBB, 0xBF, 0xFF], "seeds/p.txt:1:1: error SEED004: the byte order mark says UTF-8, but the bytes after it are not" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Says_what_is_wrong_with_a_file_that_is_no_page(byte[] bytes, string message)
    {
        Assert.Null(Decode(bytes, out var messages));
        Assert.Equal([message], messages.Select(m => m.ToString()));
        Assert.All(messages, m => Assert.NotNull(m.Hint));
    }

    public static TheoryData<string, string, string> Unprintable => new()
    {
        { "one\ntw\u0007o", "one\ntw o", "seeds/p.txt:2:3: review SEED007: no web page can carry the character U+0007; it is read as a blank" },
        { "船\u0002开\u001F了\u0002", "船 开 了 ", "seeds/p.txt:1:2: review SEED007: no web page can carry the character U+0002; it is read as a blank, like 2 more on this page" },
        { "一艘\0船开了，河边的人都来看，一直看到天黑。", "一艘 船开了，河边的人都来看，一直看到天黑。", "seeds/p.txt:1:3: review SEED007: no web page can carry the character U+0000; it is read as a blank" },
        { "a\uFFFEb", "a b", "seeds/p.txt:1:2: review SEED007: no web page can carry the character U+FFFE; it is read as a blank" },
        { "船\U0001FFFE开 𠀀 😀", "船  开 𠀀 😀", "seeds/p.txt:1:2: review SEED007: no web page can carry the character U+1FFFE; it is read as a blank" },
    };

    [Theory]
    [MemberData(nameof(Unprintable))]
    public void Reads_what_no_page_can_carry_as_a_blank_in_its_place_and_says_so(string text, string read, string message)
    {
        var seed = Decode(Encoding.UTF8.GetBytes(text), out var messages);
        Assert.Equal(read, seed!.Source.Text);
        Assert.Equal(text.Length, read.Length);
        Assert.Equal([message], messages.Select(m => m.ToString()));
    }

    [Fact]
    public void Vertical_tabs_and_next_lines_end_lines_and_need_no_message()
    {
        var seed = Decode("a\u000Bb\u0085c\fd"u8.ToArray(), out var messages);
        Assert.Equal("a\u2028b\u2028c\fd", seed!.Source.Text);
        Assert.Empty(messages);
    }

    [Fact]
    public void Refuses_a_file_of_fifty_megabytes()
    {
        Assert.Null(Decode(new byte[50_000_000], out var messages));
        Assert.Equal("seeds/p.txt:1:1: error SEED005: the file holds 50 MB; a printed page holds some kilobytes, and 33 MB is the limit", messages.Single().ToString());
    }

    [Fact]
    public void Refuses_a_line_of_a_megabyte_and_names_it()
    {
        var text = "one\n" + new string('x', 1_000_000) + "\nthree\n";
        Assert.Null(Decode(Encoding.UTF8.GetBytes(text), out var messages));
        Assert.Equal("seeds/p.txt:2:1: error SEED006: the line is 1000000 characters long; 200000 is the limit", messages.Single().ToString());
    }

    private static SeedText? Decode(byte[] bytes, out IReadOnlyList<Diagnostic> messages)
    {
        var bag = new DiagnosticBag();
        var seed = SeedDecoder.Decode(new SeedFile("seeds/p.txt", bytes), bag);
        messages = bag.InFileOrder();
        return seed;
    }
}
