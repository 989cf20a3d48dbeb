using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BulletinSite.Archive.Enriching;

/// <summary>An article's lasting name: from its title and first sentence, so that re-splitting a page keeps it.</summary>
public readonly record struct ArticleId(string Value)
{
    private const int HexDigits = 12;

    /// <summary>Twelve hexadecimal digits of the SHA-256 of what the article is called and how it begins, blanks left out.</summary>
    public static ArticleId FromText(string title, string firstSentence)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(firstSentence);
        var text = new StringBuilder(title.Length + firstSentence.Length + 1);
        AppendWithoutBlanks(text, title);
        text.Append('\n');
        AppendWithoutBlanks(text, firstSentence);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString().Normalize(NormalizationForm.FormKC)));
        return new ArticleId(Convert.ToHexStringLower(hash)[..HexDigits]);
    }

    /// <summary>The id of a later article with the same beginning.</summary>
    public ArticleId Numbered(int number) => new(string.Create(CultureInfo.InvariantCulture, $"{Value}-{number}"));

    public override string ToString() => Value;

    private static void AppendWithoutBlanks(StringBuilder text, string part)
    {
        foreach (var c in part)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
        }
    }
}
