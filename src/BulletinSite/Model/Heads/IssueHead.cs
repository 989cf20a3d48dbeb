using System.Collections.Immutable;
using BulletinSite.Feeds.Citations;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Heads;

/// <summary>What an issue's page says of itself.</summary>
internal static class IssueHead
{
    public static HeadView Build(IssueEntry issue, IssueView view, ImmutableArray<LinkView> crumbs, PageContext context)
    {
        var settings = context.Model.Settings;
        var titles = string.Join(context.Words["semicolon"], issue.Articles.Take(3).Select(entry => ArticleText.Name(entry.Content.Article)));
        var head = new HeadBuilder(context, issue.Path, $"{settings.Publication} {view.Label}", titles);
        head.Meta("DC.type", "Text");
        head.Meta("DC.publisher", settings.Publisher);
        head.Meta("DC.date", issue.Date.Iso);
        head.Meta("citation_issn", settings.Issn);
        head.Meta("citation_issue", issue.Content.Number);
        foreach (var seed in view.Seeds) head.Meta("DC.source", seed.File);
        head.Meta("DC.rights", settings.Rights);
        head.OpenGraph("website");
        head.Link("up collection", Routes.Year(issue.Date.Year));
        var issues = context.Model.Issues;
        head.Link("first", issues[0].Path);
        head.Link("last", issues[^1].Path);
        head.Link("prev", Neighbour(issue, -1, context)?.Path);
        head.Link("next", Neighbour(issue, +1, context)?.Path);
        foreach (var entry in issue.Articles) head.Link("item", entry.Path);
        head.Link("alternate", Routes.Bundle(issue.Content.Id), "text/markdown");
        foreach (var (path, name, type) in CitationBundles.Links(issue)) head.Link("alternate", path, type, name);
        head.Node(Node(head, issue, view, context));
        return head.Build(crumbs);
    }

    /// <summary>The issue before (-1) or after (+1) in the archive.</summary>
    public static IssueEntry? Neighbour(IssueEntry issue, int step, PageContext context)
    {
        var index = issue.Index + step;
        return index >= 0 && index < context.Model.Issues.Length ? context.Model.Issues[index] : null;
    }

    /// <summary>The issue an article is part of; null where addresses are not known.</summary>
    public static JsonLdNode? Reference(HeadBuilder head, IssueEntry issue) =>
        head.Absolute(issue.Path) is { } address ? JsonLdNode.Reference(address + "#issue") : null;

    private static JsonLdNode Node(HeadBuilder head, IssueEntry issue, IssueView view, PageContext context)
    {
        var address = head.Absolute(issue.Path);
        var date = issue.Content.Date;
        return new JsonLdNode("PublicationIssue")
            .Add("@id", address is null ? null : address + "#issue")
            .Add("url", address)
            .Add("name", $"{context.Model.Settings.Publication} {view.Label}")
            .Add("datePublished", issue.Date.Day is null ? null : issue.Date.Iso)
            .Add("temporal", date.IsCertainDay ? null : date.Edtf?.Text)
            .Add("issueNumber", issue.Content.Number)
            .Add("pagination", view.PrintedPage)
            .Add("isPartOf", HomeHead.NewspaperReference(head) ?? HomeHead.Newspaper(head, context))
            .Add("hasPart", address is null ? [] : issue.Articles.Select(entry => JsonLdNode.Reference(head.Absolute(entry.Path) + "#article")));
    }
}
