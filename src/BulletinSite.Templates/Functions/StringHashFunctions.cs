using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>string.…</c> that hash or encode a text.</summary>
[SuppressMessage("Security", "CA5350", Justification = "The language has these functions; the site trusts nothing to them.")]
[SuppressMessage("Security", "CA5351", Justification = "The language has these functions; the site trusts nothing to them.")]
internal static class StringHashFunctions
{
    public static ImmutableArray<HostFunction> All { get; } =
    [
        Hash("md5", MD5.HashData),
        Hash("sha1", SHA1.HashData),
        Hash("sha256", SHA256.HashData),
        Hash("sha512", SHA512.HashData),
        KeyedHash("hmac_sha1", HMACSHA1.HashData),
        KeyedHash("hmac_sha256", HMACSHA256.HashData),
        KeyedHash("hmac_sha512", HMACSHA512.HashData),
        new("string.base64_encode", "The UTF-8 of the text in Base64.", ["text"], call => Convert.ToBase64String(Encoding.UTF8.GetBytes(call.TextOrEmpty(0)))),
        new("string.base64_decode", "The text whose UTF-8 is given in Base64.", ["text"], call => Decode(call)),
    ];

    private static HostFunction Hash(string name, Func<byte[], byte[]> hash) => new(
        "string." + name, $"The {name} hash of the text's UTF-8, in hexadecimal.", ["text"],
        call => Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(call.TextOrEmpty(0)))));

    private static HostFunction KeyedHash(string name, Func<byte[], byte[], byte[]> hash) => new(
        "string." + name, $"The {name} hash of the text's UTF-8 with a key, in hexadecimal.", ["text", "secretKey"],
        call => Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(call.TextOrEmpty(1)), Encoding.UTF8.GetBytes(call.TextOrEmpty(0)))));

    private static Value Decode(FunctionCall call)
    {
        var text = call.TextOrEmpty(0);
        var bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out var count)) call.Fail("the text is not Base64", "give what string.base64_encode made");
        return Encoding.UTF8.GetString(bytes, 0, count);
    }
}
