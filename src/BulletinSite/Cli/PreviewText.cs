using System.Globalization;
using BulletinSite.Serving.Previewing;

namespace BulletinSite.Cli;

/// <summary>A change of the archive as one line for the terminal.</summary>
internal static class PreviewText
{
    private const int Named = 3;

    public static string Of(PreviewChange change)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"{change.Time.TotalMilliseconds:0} ms");
        var errors = change.Now.Errors.Count();
        var figures = string.Create(CultureInfo.InvariantCulture, $"{errors} {(errors == 1 ? "error" : "errors")}, {change.Now.Doubts:#,0} to review");
        if (change.Before is null)
        {
            return change.Now.Site is { } site
                ? string.Create(CultureInfo.InvariantCulture, $"{site.Model.ArticleCount:#,0} articles of {site.Model.Issues.Length:#,0} issues, read in {time}: {figures}")
                : $"nothing can be shown before this is mended: {figures}";
        }

        var shown = change.Now.IsCurrent ? string.Create(CultureInfo.InvariantCulture, $"shown after {time}, {change.PagesSplit} {(change.PagesSplit == 1 ? "page" : "pages")} read again: {figures}") : $"the site stays as it was: {figures}";
        return $"{Names(change)}: {shown}";
    }

    private static string Names(PreviewChange change) => change.Files.Length switch
    {
        0 => "the archive",
        <= Named => string.Join(", ", change.Files),
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", change.Files.Take(Named))} and {change.Files.Length - Named} more"),
    };
}
