namespace BulletinSite.Model.Pages;

/// <summary>Leads readers to a report of a mistake that already says where the mistake is, in a form a program can read.</summary>
internal static class Reports
{
    // The form is .github/ISSUE_TEMPLATE/mistake.yml; "where" is the id of its first field.
    private const string Form = "/issues/new?template=mistake.yml&where=";

    /// <summary>A new report on these lines; null where the repository has no web address.</summary>
    public static string? Url(string file, int firstLine, int lastLine, PageContext context)
    {
        var repository = context.Model.Settings.Repository;
        if (repository.Length == 0) return null;
        var lines = firstLine == lastLine ? Wording.Text($"L{firstLine}") : Wording.Text($"L{firstLine}-L{lastLine}");
        return $"{repository.TrimEnd('/')}{Form}{Uri.EscapeDataString(file).Replace("%2F", "/", StringComparison.Ordinal)}%23{lines}";
    }
}
