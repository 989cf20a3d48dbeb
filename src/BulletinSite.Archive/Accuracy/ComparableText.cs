using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BulletinSite.Archive.Accuracy;

/// <summary>Texts in the forms in which gold and split page are compared: blanks and widths of characters say nothing.</summary>
internal static partial class ComparableText
{
    /// <summary>Without blanks; full-width and other compatibility forms as their plain ones.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            switch (c)
            {
                case >= '\uFF01' and <= '\uFF5E': plain.Append((char)(c - 0xFEE0)); break;
                case '…': plain.Append("..."); break;
                case '‥': plain.Append(".."); break;
                case '℃': plain.Append("°C"); break;
                case '㎡': plain.Append("m2"); break;
                case >= '①' and <= '⑳': plain.Append(CultureInfo.InvariantCulture, $"{c - '①' + 1}"); break;
                case '²' or '³': plain.Append(c == '²' ? '2' : '3'); break;
                default: plain.Append(c); break;
            }
        }

        return plain.ToString();
    }

    /// <summary>Letters and digits alone, in lower case.</summary>
    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in Plain(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.IsNumber(rune)) letters.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return letters.ToString();
    }

    /// <summary>Whether two texts have the same letters and digits.</summary>
    public static bool AreSame(string a, string? b) => Letters(a) == Letters(b ?? "");

    /// <summary>The paragraphs of a body, plain, without its lead marker and without credits at paragraph ends.</summary>
    /// <param name="paragraphs">As printed.</param>
    /// <param name="leads">Lead markers it may begin with, the longest first.</param>
    /// <param name="credits">Credits its paragraphs may end with.</param>
    public static List<string> Body(IEnumerable<string> paragraphs, IReadOnlyList<string> leads, IReadOnlyList<string> credits)
    {
        var body = new List<string>();
        var isFirst = true;
        foreach (var paragraph in paragraphs)
        {
            var text = Plain(paragraph);
            if (isFirst) text = WithoutLead(text, leads);
            isFirst = false;
            foreach (var credit in credits)
            {
                if (text.EndsWith(credit, StringComparison.Ordinal)) text = text[..^credit.Length];
            }

            if (text.Length > 0) body.Add(text);
        }

        return body;
    }

    private static string WithoutLead(string text, IReadOnlyList<string> leads)
    {
        foreach (var lead in leads)
        {
            if (text.StartsWith(lead, StringComparison.Ordinal)) return text[lead.Length..];
        }

        return text[UsualLead().Match(text).Length..];
    }

    // Leads the gold does not name are taken off on both sides alike.
    [GeneratedRegex(@"^(本报讯|【本報訊】|【本报讯】|央视网消息)?(\((?:本报)?(?:记者|通讯员|新闻联播)[^)]*\))?:?", RegexOptions.CultureInvariant)]
    private static partial Regex UsualLead();
}
