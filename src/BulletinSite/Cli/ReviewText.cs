using System.Globalization;
using System.Text;
using BulletinSite.Archive.Gathering;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary>Review items as lines of text.</summary>
internal static class ReviewText
{
    private const int ExcerptLength = 36;

    public static string Of(IReadOnlyList<ReviewItem> items, int all)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            var doubt = item.Doubt;
            text.Append(CultureInfo.InvariantCulture, $"{item.Rank,5}  {doubt.Place}: {doubt.Reading}");
            if (doubt.RunnerUp.Length > 0) text.Append(CultureInfo.InvariantCulture, $", not {doubt.RunnerUp} (margin {doubt.Margin})");
            text.Append(CultureInfo.InvariantCulture, $"\n       {Excerpt(doubt.Place)}\n");
            if (item.Command.Length > 0) text.Append(CultureInfo.InvariantCulture, $"       if not: {item.Command}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{all} to look at{(items.Count < all ? $", {items.Count} shown" : "")}").ToString();
    }

    public static string Excerpt(SourceSpan place)
    {
        var line = place.Source[place.Source.LineAt(place.Span.Start).Span].Trim();
        if (line.Length > ExcerptLength) line = line[..(char.IsHighSurrogate(line[ExcerptLength - 1]) ? ExcerptLength - 1 : ExcerptLength)] + "…";
        return DiagnosticPrinter.OneLine(line);
    }
}
