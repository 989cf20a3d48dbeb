using System.Buffers.Text;
using System.Text;

namespace BulletinSite.Verifying.Html;

/// <summary>Resolves the references the strict reader knows: <c>&amp;amp;</c>, <c>&amp;#39;</c> and their like.</summary>
internal static class CharacterReference
{
    private const int Longest = 10;

    /// <summary>Reads the reference a text begins with.</summary>
    /// <param name="text">Begins with the ampersand.</param>
    /// <param name="meaning">The character.</param>
    /// <param name="length">The reference's own length.</param>
    /// <returns>Whether it is a plain one: terminated, known, and of a character that may be referred to.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, out Rune meaning, out int length)
    {
        meaning = default;
        var semicolon = text[..Math.Min(text.Length, Longest)].IndexOf((byte)';');
        length = semicolon + 1;
        if (semicolon < 2) return false;
        var name = text[1..semicolon];
        return name[0] == '#' ? TryReadNumber(name[1..], out meaning) : TryReadName(name, out meaning);
    }

    private static bool TryReadName(ReadOnlySpan<byte> name, out Rune meaning)
    {
        meaning = new Rune(name switch
        {
            _ when name.SequenceEqual("amp"u8) => '&',
            _ when name.SequenceEqual("lt"u8) => '<',
            _ when name.SequenceEqual("gt"u8) => '>',
            _ when name.SequenceEqual("quot"u8) => '"',
            _ when name.SequenceEqual("apos"u8) => '\'',
            _ when name.SequenceEqual("nbsp"u8) => '\u00A0',
            _ => '\0',
        });
        return meaning.Value != 0;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> digits, out Rune meaning)
    {
        meaning = default;
        var isHexadecimal = digits is [(byte)'x', ..];
        if (!Utf8Parser.TryParse(isHexadecimal ? digits[1..] : digits, out int number, out var used, isHexadecimal ? 'X' : 'D')) return false;
        if (used != digits.Length - (isHexadecimal ? 1 : 0) || digits is [(byte)'+' or (byte)'-', ..]) return false;
        // Controls and what is no character mean something else in HTML, or nothing.
        var isPlain = number is (>= 0x20 and < 0x7F) or (> 0x9F and < 0xD800) or (> 0xDFFF and < 0xFDD0) or (> 0xFDEF and < 0xFFFE);
        if (isPlain) meaning = new Rune(number);
        return isPlain;
    }
}
