using System.Collections.Immutable;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Every kind of page the site has. A new one is a line here, a view and a template.</summary>
public static class PageTypes
{
    public static ImmutableArray<PageType> All { get; } =
    [
        new(HomeView.Members, HomePages.Home),
        new(IssueView.Members, IssuePages.Issues),
        new(WholeView.Members, WholePages.Wholes),
        new(ArticleView.Members, ArticlePages.Articles),
        new(YearsView.Members, YearPages.Index),
        new(YearView.Members, YearPages.Years),
        new(DaysView.Members, DayPages.Days),
        new(LinesView.Members, LinePages.Lines),
        new(CoverageView.Members, CoveragePages.Coverage),
        new(DataView.Members, DataPages.Data),
        new(TagsView.Members, TagPages.Index),
        new(TagView.Members, TagPages.Tags),
        new(NamesView.Members, static (context, type) => NamePages.Indexes(context, type).Concat(ColumnPages.Index(context, type))),
        new(NameView.Members, static (context, type) => NamePages.Names(context, type).Concat(ColumnPages.Columns(context, type))),
        new(AnnualView.Members, AnnualPages.Annuals),
        new(SearchView.Members, SearchPages.Search),
        new(AccuracyView.Members, AccuracyPages.Accuracy),
        new(ReviewView.Members, ReviewPages.Review),
        new(TombstoneView.Members, TombstonePages.Tombstones),
        new(RedirectView.Members, RedirectPages.Redirects),
        new(ProseView.Members, ProsePages.Prose),
        new(NotFoundView.Members, NotFoundPages.NotFound),
    ];
}
