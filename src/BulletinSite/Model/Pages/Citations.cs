using System.Text;

namespace BulletinSite.Model.Pages;

/// <summary>Says how to cite an article: GB/T 7714—2015, numbered style.</summary>
internal static class Citations
{
    private const int NamedAuthors = 3;

    /// <summary>王路曼. 题名[N/OL]. 劳动午报, 2024-02-27(4). https://…; what is not known is left out, an estimated date stands in brackets.</summary>
    public static string GbT7714(ArticleEntry entry, PageContext context)
    {
        var article = entry.Content.Article;
        var address = context.Model.Address.Absolute(entry.Path);
        var text = new StringBuilder();
        var authors = article.Authors.AsSpan();
        if (!authors.IsEmpty) text.AppendJoin(", ", authors[..Math.Min(authors.Length, NamedAuthors)]!).Append(authors.Length > NamedAuthors ? $", {context.Model.TextWording["and_others"]}. " : ". ");
        text.Append(context.Story(entry).Title).Append(address is null ? "[N]. " : "[N/OL]. ").Append(context.Model.Settings.Publication).Append(", ").Append(Date(entry.Issue, context));
        if (entry.Issue.Content.PrintedPage is { } page) text.Append('(').Append(page).Append(')');
        text.Append('.');
        if (address is not null) text.Append(' ').Append(address);
        return text.ToString();
    }

    private static string Date(IssueEntry issue, PageContext context) => issue.Date switch
    {
        { Day: not null } date => date.Iso!,
        { Year: not null } date => $"[{date.Iso}]",
        _ => $"[{context.Model.TextWording["date_of_issue_unknown"]}]",
    };
}
