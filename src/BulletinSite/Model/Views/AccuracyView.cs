using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>How well the pages were split that editors have read for themselves.</summary>
public sealed record AccuracyView(int Pages, int Articles, int Boundaries, int Names, int AllPages, ImmutableArray<MeasureView> Measures, ImmutableArray<SourceView> Seeds)
    : IContentView<AccuracyView>
{
    public static ViewShape<AccuracyView> Members { get; } = new("accuracy", "How well pages were split, measured as the site is built against pages that editors have read for themselves.",
        new("pages", "pages of the gold", accuracy => accuracy.Pages),
        new("articles", "articles of the gold", accuracy => accuracy.Articles),
        new("boundaries", "paragraph ends of the gold", accuracy => accuracy.Boundaries),
        new("names", "names of authors in the gold", accuracy => accuracy.Names),
        new("all_pages", "pages of the archive", accuracy => accuracy.AllPages),
        new("measures", "list of measure", accuracy => Value.List(accuracy.Measures)),
        new("seeds", "the pages of the gold: list of source", accuracy => Value.List(accuracy.Seeds)));

    public ViewShape Shape => Members;
}
