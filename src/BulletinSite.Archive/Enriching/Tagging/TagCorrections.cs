using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Tagging;

/// <summary>Makes an editor's word on the tags of an article count over that of the rules.</summary>
internal sealed class TagCorrections(ImmutableArray<TagRule> taxonomy)
{
    /// <summary>The article's tags in the order of the taxonomy.</summary>
    public ImmutableArray<TagAssignment> Apply(ImmutableArray<TagAssignment> tags, Article article, ImmutableArray<Page> pages, DiagnosticBag bag)
    {
        foreach (var part in article.Parts) tags = Apply(tags, part, pages.First(page => part.IsOn(page)), bag);
        return tags;
    }

    private ImmutableArray<TagAssignment> Apply(ImmutableArray<TagAssignment> tags, Article article, Page page, DiagnosticBag bag)
    {
        foreach (var correction in page.Corrections)
        {
            if (correction is not TagCorrection change || !article.HasLine(change.Line)) continue;
            foreach (var slug in change.Remove.Where(slug => !tags.Any(tag => tag.Tag.Slug == slug))) bag.Add(TaggingDiagnostics.NothingToRemove(change, slug));
            var kept = tags.Where(tag => !change.Remove.Contains(tag.Tag.Slug, StringComparer.Ordinal)).ToList();
            tags = [.. taxonomy.Select(rule => kept.Find(tag => tag.Tag.Slug == rule.Tag.Slug) ?? Added(rule.Tag, change, page)).OfType<TagAssignment>()];
        }

        return tags;
    }

    private static TagAssignment? Added(Tag tag, TagCorrection change, Page page)
    {
        if (!change.Add.Contains(tag.Slug, StringComparer.Ordinal)) return null;
        var line = page.Seed.Source.Lines[change.Line - 1].Span;
        var at = page.Seed.Source[line].IndexOf(change.Anchor.Quotation, StringComparison.Ordinal);
        var place = new SourceSpan(page.Seed.Source, new TextSpan(line.Start + at, change.Anchor.Quotation.Length));
        return new TagAssignment(tag, [new Evidence(place, change.Anchor.Quotation, "human") { Note = change.Anchor.Reason }]);
    }
}
