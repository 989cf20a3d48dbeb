using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Archive.Tests.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Enriching;

/// <summary>The five seeds with the shipped judgement: what is known of them, line by line, is in <c>Cases/enrich</c>.</summary>
public sealed class SeedEnrichmentTests
{
    private static readonly Enricher Enricher = new(ShippedInput.Judgement);

    private static readonly Lazy<(ImmutableArray<EnrichedIssue> Issues, DiagnosticBag Bag)> Enriched = new(() =>
    {
        var bag = new DiagnosticBag();
        return ([.. ShippedInput.Judgement.Issues.Select(plan => Enricher.Enrich(plan, Pages(plan), bag))], bag);
    });

    public static TheoryData<string> Issues() => new(ShippedInput.Judgement.Issues.Select(issue => issue.Id.Value));

    [Theory]
    [MemberData(nameof(Issues))]
    public void What_is_known_of_a_seed_is_what_its_golden_file_says(string id) =>
        TestFiles.AssertGolden($"Cases/enrich/{id}.txt", EnrichmentDump.Of(Enriched.Value.Issues.Single(issue => issue.Id.Value == id)));

    [Fact]
    public void Every_quotation_stands_on_its_line_and_the_rules_do_not_contradict_the_editor() =>
        Assert.Equal("", string.Concat(Enriched.Value.Bag.InFileOrder().Select(DiagnosticPrinter.Print)));

    [Fact]
    public void Each_article_has_three_to_six_tags() =>
        Assert.All(Articles(), article => Assert.InRange(article.Tags.Length, 3, 6));

    [Fact]
    public void No_tag_is_on_half_of_the_articles()
    {
        var counts = Articles().SelectMany(article => article.Tags).GroupBy(tag => tag.Tag.Slug).Select(group => (group.Key, group.Count()));
        Assert.All(counts, count => Assert.InRange(count.Item2, 1, Articles().Count() / 2));
    }

    [Fact]
    public void Each_fact_is_the_words_that_stand_at_its_place()
    {
        foreach (var article in Articles())
        {
            Assert.All(article.Mentions, mention => Assert.Equal(mention.Evidence.Quotation, mention.Block.Text.Substring(mention.Range.Start, mention.Range.Length)));
            // Over a column break the place is the part before it.
            Assert.All(article.Mentions, mention => Assert.StartsWith(mention.Evidence.From.Text, mention.Evidence.Quotation, StringComparison.Ordinal));
            Assert.All(article.Tags.SelectMany(tag => tag.Evidence), evidence => Assert.StartsWith(evidence.From.Text, evidence.Quotation, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Names_of_one_kind_do_not_overlap_and_of_two_kinds_do_not_cross()
    {
        foreach (var article in Articles())
        {
            foreach (var a in article.Mentions)
            {
                foreach (var b in article.Mentions.Where(other => other != a && other.Block == a.Block && other.Range.Start >= a.Range.Start && other.Range.Start < a.Range.End))
                {
                    Assert.NotEqual(a.Entity.Kind, b.Entity.Kind);
                    Assert.True(b.Range.End <= a.Range.End || (b.Range.Start == a.Range.Start), $"{a.Evidence.Quotation} / {b.Evidence.Quotation}");
                }
            }
        }
    }

    [Fact]
    public void Mentions_stand_in_printed_order() =>
        Assert.All(Articles(), article => Assert.Equal(article.Mentions.OrderBy(mention => mention.Block.From.Span.Start).ThenBy(mention => mention.Range.Start), article.Mentions));

    [Fact]
    public void Many_threads_find_what_one_finds()
    {
        var plans = ShippedInput.Judgement.Issues;
        var dumps = new string[plans.Length * 8];
        Parallel.For(0, dumps.Length, i => dumps[i] = EnrichmentDump.Of(Enricher.Enrich(plans[i % plans.Length], Pages(plans[i % plans.Length]), new DiagnosticBag())));

        for (var i = 0; i < dumps.Length; i++) Assert.Equal(EnrichmentDump.Of(Enriched.Value.Issues[i % plans.Length]), dumps[i]);
    }

    private static IEnumerable<EnrichedArticle> Articles() => Enriched.Value.Issues.SelectMany(issue => issue.Articles);

    private static ImmutableArray<Page> Pages(PlannedIssue plan)
    {
        var splitter = new PageSplitter(ShippedInput.Judgement.Profiles);
        return [.. plan.Seeds.Select(name => splitter.Split(Decode(name), [.. ShippedInput.Judgement.Corrections.Where(c => c.Anchor.Seed == Path.GetFileNameWithoutExtension(name))], new DiagnosticBag()))];
    }

    private static SeedText Decode(string name) =>
        SeedDecoder.Decode(new SeedFile("seeds/" + name, File.ReadAllBytes(RepositoryFiles.PathOf($"seeds/{name}"))), new DiagnosticBag())!;
}
