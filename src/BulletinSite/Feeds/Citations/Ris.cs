using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BulletinSite.Feeds.Citations;

/// <summary>References in the RIS format: a tag, two blanks, a hyphen, a blank, the value; lines end with CR LF.</summary>
public static class Ris
{
    public static string Write(ImmutableArray<Citation> citations)
    {
        var text = new StringBuilder();
        foreach (var citation in citations) Write(citation, text);
        return text.ToString();
    }

    private static void Write(Citation citation, StringBuilder text)
    {
        Add(text, "TY", "NEWS");
        Add(text, "ID", citation.Key);
        foreach (var author in citation.Authors) Add(text, "AU", author);
        Add(text, "TI", citation.Title);
        Add(text, "T2", citation.Newspaper);
        Add(text, "CY", citation.Place);
        Add(text, "PB", citation.Publisher);
        Add(text, "PY", citation.Year);
        Add(text, "DA", Date(citation));
        Add(text, "IS", citation.Issue);
        Add(text, "SP", citation.Page);
        Add(text, "SE", citation.Section);
        Add(text, "SN", citation.Issn);
        Add(text, "UR", citation.Url);
        Add(text, "LA", citation.Language);
        foreach (var tag in citation.Tags) Add(text, "KW", tag);
        Add(text, "N1", citation.Note);
        text.Append("ER  - \r\n");
    }

    // Year/month/day/anything: what is not known is left empty, the slashes stay.
    private static string? Date(Citation citation) => citation.Date.Year is null
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{citation.Year}/{citation.Date.Month:00}/{citation.Date.Day:00}/");

    private static void Add(StringBuilder text, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value)) text.Append(tag).Append("  - ").Append(Citation.OneLine(value)).Append("\r\n");
    }
}
