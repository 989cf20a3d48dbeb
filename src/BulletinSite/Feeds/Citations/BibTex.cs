using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BulletinSite.Feeds.Citations;

/// <summary>References for LaTeX: fields both BibTeX and biblatex understand, with biblatex's date beside BibTeX's year and month.</summary>
public static class BibTex
{
    public static string Write(ImmutableArray<Citation> citations)
    {
        var text = new StringBuilder();
        foreach (var citation in citations) Write(citation, text.Length == 0 ? text : text.Append('\n'));
        return text.ToString();
    }

    /// <summary>A text in which no character means anything to LaTeX, and braces are balanced whatever it says.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var c in Citation.OneLine(text))
        {
            _ = c switch
            {
                '\\' => escaped.Append("\\textbackslash{}"),
                '{' => escaped.Append("\\textbraceleft{}"),
                '}' => escaped.Append("\\textbraceright{}"),
                '~' => escaped.Append("\\textasciitilde{}"),
                '^' => escaped.Append("\\textasciicircum{}"),
                '$' or '&' or '#' or '_' or '%' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static void Write(Citation citation, StringBuilder text)
    {
        text.Append("@article{").Append(citation.Key).Append(",\n");
        // Braces around a name or title: it is one, and its capitals stay.
        Add(text, "author", string.Join(" and ", citation.Authors.Select(name => $"{{{Escape(name)}}}")));
        Add(text, "title", $"{{{Escape(citation.Title)}}}");
        Add(text, "journal", Escape(citation.Newspaper));
        Add(text, "entrysubtype", "newspaper");
        Add(text, "date", citation.Date.Iso is { } date ? date + (citation.IsAbout ? "~" : "") : null);
        Add(text, "year", citation.Year);
        Add(text, "month", citation.Date.Month?.ToString(CultureInfo.InvariantCulture));
        Add(text, "number", citation.Issue);
        Add(text, "pages", citation.Page);
        Add(text, "issn", citation.Issn);
        Add(text, "publisher", citation.Publisher);
        Add(text, "address", citation.Place);
        Add(text, "keywords", string.Join(", ", citation.Tags));
        // Read as it stands by every package that prints addresses; ours hold no brace and no backslash.
        if (citation.Url is { } url) text.Append("  url = {").Append(url).Append("},\n");
        Add(text, "note", citation.Note);
        Add(text, "langid", citation.Language.StartsWith("zh", StringComparison.Ordinal) ? "chinese" : null);
        text.Append("}\n");

        static void Add(StringBuilder text, string name, string? value)
        {
            if (string.IsNullOrEmpty(value)) return;
            var isFinished = name is "author" or "title" or "journal" or "date";
            text.Append("  ").Append(name).Append(" = {").Append(isFinished ? value : Escape(value)).Append("},\n");
        }
    }
}
