using System.Text;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Archive.Tests.Reading;

public sealed class SeedDecoderPropertyTests
{
    private static readonly string[] Words = ["职工", "，", "。", "“", "\n", "\r\n", " ", "　", "2024", "abc", "é", "𠀀", "會", "Ω", "…"];

    [Fact]
    public void Any_text_comes_back_from_every_encoding_with_its_mark()
    {
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            Check(text => Decodes([.. encoding.Preamble, .. encoding.GetBytes(text)], text));
        }
    }

    [Fact]
    public void Any_text_comes_back_from_utf8_without_a_mark() => Check(text => Decodes(Encoding.UTF8.GetBytes(text), text));

    [Fact]
    public void Any_bytes_are_either_text_or_a_message()
    {
        Prop.ForAll(ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), bytes =>
        {
            var bag = new DiagnosticBag();
            var seed = SeedDecoder.Decode(new SeedFile("seeds/p.txt", bytes), bag);
            return seed is null == bag.HasErrors;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static void Check(Func<string, bool> holds)
    {
        var texts = Gen.Elements(Words).ListOf().Select(words => "页" + string.Concat(words));
        Prop.ForAll(texts.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static bool Decodes(byte[] bytes, string text) =>
        SeedDecoder.Decode(new SeedFile("seeds/p.txt", bytes), new DiagnosticBag())?.Source.Text == text;
}
