using System.Text;

namespace BulletinSite.Feeds.Citations;

/// <summary>A reference as GB/T 7714—2015 prints one to a newspaper, numbered style: what readers in China copy by hand.</summary>
public static class Gbt7714
{
    private const int NamedAuthors = 3;

    public static string Write(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var text = new StringBuilder();
        if (!citation.Authors.IsEmpty)
        {
            text.AppendJoin(", ", citation.Authors.Take(NamedAuthors).Select(Citation.OneLine));
            text.Append(citation.Authors.Length > NamedAuthors ? $", {citation.AndOthers}. " : ". ");
        }

        text.Append(Citation.OneLine(citation.Title)).Append(citation.Url is null ? "[N]. " : "[N/OL]. ").Append(Citation.OneLine(citation.Newspaper));
        // What is less than a certain day is an estimate, and an estimate stands in brackets.
        if (citation.Date.Iso is { } date) text.Append(citation.Date.Day is null ? $", [{date}]" : $", {date}");
        if (citation.Page is { } page) text.Append('(').Append(Citation.OneLine(page)).Append(')');
        text.Append('.');
        if (citation.Url is { } url) text.Append(' ').Append(url).Append('.');
        return text.ToString();
    }
}
