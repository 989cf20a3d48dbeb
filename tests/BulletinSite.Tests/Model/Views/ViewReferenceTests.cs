using System.Collections.Immutable;
using System.Text;
using BulletinSite.Model.Views;
using BulletinSite.Templates.Values;

namespace BulletinSite.Tests.Model.Views;

/// <summary>The reference for theme authors is made from the views, so it cannot go out of date.</summary>
public class ViewReferenceTests
{
    private static readonly ImmutableArray<ViewShape> Pages =
    [
        HomeView.Members, IssueView.Members, WholeView.Members, ArticleView.Members, YearsView.Members, YearView.Members, DaysView.Members, LinesView.Members,
        CoverageView.Members, DataView.Members, TagsView.Members, TagView.Members,
        NamesView.Members, NameView.Members, AnnualView.Members, SearchView.Members, AccuracyView.Members, ReviewView.Members, TombstoneView.Members, RedirectView.Members, ProseView.Members, NotFoundView.Members,
    ];

    private static readonly ImmutableArray<ViewShape> Parts =
    [
        SiteView.Members, HoldingsView.Members, HeadView.Members, MetaView.Members, HeadLinkView.Members, LinkView.Members, CountedLinkView.Members, DateView.Members, SpanView.Members,
        EvidenceView.Members, EditView.Members, MeasureView.Members, TimeView.Members, DoubtView.Members, PrintedLineView.Members, BylineView.Members, StoryView.Members, SheetPartView.Members, WholePartView.Members, WholeArticleView.Members, PassageView.Members, BlockView.Members, SourceView.Members, NamedView.Members,
        TagLinkView.Members, FurnitureView.Members, SeedView.Members, IssueEntryView.Members, MonthView.Members, AnnualMonthView.Members, AnnualIssueView.Members, ShelfView.Members, PagingView.Members, ChartView.Members, BarView.Members, ContinuedView.Members,
        RelatedView.Members, CalendarMonthView.Members, CalendarWeekView.Members, CalendarDayView.Members, CalendarReasonView.Members, DayOfYearView.Members, SeedLinesView.Members,
        LineView.Members, CoverageYearView.Members, CoverageMonthView.Members, GapView.Members, DownloadView.Members,
    ];

    [Fact]
    public void The_reference_for_theme_authors_lists_what_the_views_show() => Golden.Check("theme/VIEWS.md", Reference());

    [Fact]
    public void Every_kind_of_view_is_in_the_reference()
    {
        var inCode = typeof(SiteView).Assembly.GetTypes()
            .Where(type => type is { IsInterface: false, IsGenericType: false } && typeof(IView).IsAssignableFrom(type))
            .Select(type => ((ViewShape)type.GetProperty("Members")!.GetValue(null)!).Name);
        Assert.Equal(inCode.Order(StringComparer.Ordinal), Pages.Concat(Parts).Select(shape => shape.Name).Order(StringComparer.Ordinal));
    }

    private static string Reference()
    {
        var text = new StringBuilder();
        text.Append("# What templates see\n\n")
            .Append("Each type of page has a template of its name in `templates/`. Every template can name `site`, `head`, `kind`, `nav` and `crumbs`,\n")
            .Append("and the view of its own type, which bears the name of the type: `article.title`, `tag.stories`.\n\n")
            .Append("All texts are to be escaped where they are printed, except those called *markup*. Addresses have the base path in front.\n\n")
            .Append("The newspaper's own text is published in a way that can be added up against the seeds: every element that holds it bears\n")
            .Append("`data-l`, itself or an element around it bears `data-seed`, and inside an element with `data-seed` every other text stands\n")
            .Append("in an element with `data-ours`. `BulletinSite.Verifying.PublishedText` reads it back.\n\n")
            .Append("## All pages\n\n");
        Append(text, PageView<NotFoundView>.Members.Members.RemoveAt(PageView<NotFoundView>.Members.Members.Length - 1));
        foreach (var shape in Pages)
        {
            text.Append("\n## ").Append(shape.Name).Append(" – `templates/").Append(shape.Name).Append(".html`\n\n");
            Append(text, shape.Members);
        }

        text.Append("\n# Parts\n");
        foreach (var shape in Parts)
        {
            text.Append("\n## ").Append(shape.Name).Append("\n\n").Append(shape.Summary).Append("\n\n");
            Append(text, shape.Members);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<ViewMember> members)
    {
        text.Append("| name | what it is |\n|---|---|\n");
        foreach (var member in members)
            text.Append("| `").Append(member.Name).Append("` | ").Append(member.Summary.Replace("<", "\\<", StringComparison.Ordinal)).Append(" |\n");
    }
}
