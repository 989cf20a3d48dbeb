using BulletinSite.Archive.Articles;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Names the lines of a seed something came from, and links to them where the repository has a web address.</summary>
internal static class SourceViews
{
    public static SourceView Of(string file, int firstLine, int lastLine, PageContext context)
    {
        var lines = firstLine == lastLine ? Wording.Text($"L{firstLine}") : Wording.Text($"L{firstLine}-L{lastLine}");
        var url = FileUrl(file, context);
        return new SourceView(file, firstLine, lastLine, $"{file}#{lines}", url is null ? null : $"{url}#{lines}", context.Words);
    }

    /// <summary>The lines of an article, or of a part of it, with the way to them on the page of the issue's lines.</summary>
    public static SourceView Of(Article part, IssueEntry issue, PageContext context)
    {
        var (file, first) = (part.Source.Name, part.FirstLine);
        return Of(file, first, part.LastLine, context) with { LinesUrl = LinePages.Url(issue, file, first, context) };
    }

    /// <summary>The file in the repository; null when it has no web address.</summary>
    public static string? FileUrl(string file, PageContext context)
    {
        var repository = context.Model.Settings.Repository;
        return repository.Length == 0 ? null : $"{repository}/blob/HEAD/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}";
    }
}
