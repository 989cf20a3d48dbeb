using System.Globalization;

namespace BulletinSite.Search.Facts;

/// <summary>All ways to divide the archive, in the order readers are offered them.</summary>
internal sealed class FacetSet
{
    public Facet Years { get; } = new("year", sortsByLabel: true);

    public Facet Kinds { get; } = new("kind");

    public Facet Tags { get; } = new("tag");

    public Facet People { get; } = new("person");

    public Facet Organisations { get; } = new("org");

    public Facet Places { get; } = new("place");

    public IReadOnlyList<Facet> All => [Years, Kinds, Tags, People, Organisations, Places];

    /// <summary>Those a reader may mean while typing.</summary>
    public IReadOnlyList<Facet> Suggested => [Tags, People, Organisations, Places];

    public void Add(int number, SearchableArticle article)
    {
        Years.Add(number, YearsOf(article.Date));
        Kinds.Add(number, [article.Kind]);
        Tags.Add(number, article.Tags);
        People.Add(number, article.People);
        Organisations.Add(number, article.Organisations);
        Places.Add(number, article.Places);
    }

    // Every year it may be of; an open end says nothing about a year.
    private static IEnumerable<string> YearsOf(SearchDate date) =>
        from days in date.Days
        let first = (days.First ?? days.Last)?.Year
        let last = (days.Last ?? days.First)?.Year
        where first is not null
        from year in Enumerable.Range(first.Value, last!.Value - first.Value + 1)
        select year.ToString("0000", CultureInfo.InvariantCulture);
}
