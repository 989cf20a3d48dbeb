using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using BulletinSite.Model.Pages;
using BulletinSite.Model.Views;

namespace BulletinSite.Verifying;

/// <summary>What every page must have, and what pages of one type must have besides.</summary>
internal static class PageRequirements
{
    private static readonly ImmutableArray<(string What, string Selector)> OfEveryPage =
    [
        ("language on html", "html[lang]:not([lang=''])"),
        ("<meta charset>", "head > meta[charset='utf-8' i]"),
        ("<meta name=viewport>", "head > meta[name=viewport]"),
        ("security policy (<meta http-equiv=Content-Security-Policy>)", "head > meta[http-equiv='Content-Security-Policy' i]"),
        ("main element", "main[id]"),
        ("style sheet", "head > link[rel=stylesheet][href]"),
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<(string What, string Selector)>> OfType =
        new Dictionary<string, ImmutableArray<(string, string)>>(StringComparer.Ordinal)
        {
            [HomeView.Members.Name] = [Property("og:title"), JsonLd()],
            [IssueView.Members.Name] = [Property("og:title"), Meta("DC.title"), Meta("DC.source"), JsonLd()],
            [ArticleView.Members.Name] = [Property("og:title"), Meta("citation_title"), Meta("DC.title"), Meta("DC.type"), Meta("DC.source"), JsonLd()],
            [TagView.Members.Name] = [JsonLd()],
            [NameView.Members.Name] = [JsonLd()],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a page lacks, in words.</summary>
    public static IEnumerable<string> Lacks(IDocument document, Page page, bool hasAddress)
    {
        if (document.Doctype is null) yield return "doctype";
        if (string.IsNullOrWhiteSpace(document.Title)) yield return "title";
        foreach (var (what, selector) in OfEveryPage)
        {
            if (document.QuerySelector(selector) is null) yield return what;
        }

        var skip = document.Body?.QuerySelector("a[href]")?.GetAttribute("href");
        if (skip is not ['#', ..] || document.QuerySelector("main")?.Id != skip[1..]) yield return "skip link to main as its first link";
        if (hasAddress && page.Path.IsPage && document.QuerySelector("head > link[rel=canonical][href]") is null) yield return "<link rel=canonical>";
        foreach (var (what, selector) in OfType.GetValueOrDefault(page.Type.Name, []))
        {
            if (document.QuerySelector(selector) is null) yield return what;
        }
    }

    private static (string What, string Selector) Meta(string name) => ($"<meta name=\"{name}\">", $"head > meta[name='{name}'][content]");

    private static (string What, string Selector) Property(string name) => ($"<meta property=\"{name}\">", $"head > meta[property='{name}'][content]");

    private static (string What, string Selector) JsonLd() => ("structured data (head.json_ld)", "script[type='application/ld+json']");
}
