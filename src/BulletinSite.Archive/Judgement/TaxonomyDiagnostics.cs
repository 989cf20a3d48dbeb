using System.Globalization;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>What can be wrong with the tags.</summary>
internal static class TaxonomyDiagnostics
{
    public static Diagnostic SameSlug(SourceSpan place, Tag tag, TagRule first) => new(
        Severity.Error,
        "TAG001",
        string.Create(
            CultureInfo.InvariantCulture,
            $"the tags \"{first.Tag.Label}\" (line {first.From.FirstLine}) and \"{tag.Label}\" have the same slug \"{tag.Slug}\""),
        place,
        $"give one of them another slug in {place.Source.Name}");

    public static Diagnostic SameLabel(SourceSpan place, Tag tag, TagRule first) => new(
        Severity.Error,
        "TAG002",
        string.Create(CultureInfo.InvariantCulture, $"tag \"{tag.Label}\" is declared twice; the first is on line {first.From.FirstLine}"),
        place,
        $"keep one of the two in {place.Source.Name}");

    public static Diagnostic NoSuchParent(SourceSpan place, Tag tag, string parent, string? near) => new(
        Severity.Error,
        "TAG003",
        $"the broader tag \"{parent}\" of \"{tag.Label}\" does not exist",
        place,
        near is null ? $"write the slug of a tag of {place.Source.Name} as \"parent\", or remove it" : $"write \"{near}\" in {place.Source.Name}");

    public static Diagnostic OwnAncestor(SourceSpan place, Tag tag) => new(
        Severity.Error,
        "TAG004",
        $"tag \"{tag.Label}\" is broader than itself",
        place,
        $"follow \"parent\" from tag to tag in {place.Source.Name} and break the ring");

    public static Diagnostic IdleExclusion(SourceSpan place, Tag tag, string exclusion) => new(
        Severity.Review,
        "TAG005",
        $"the exclusion \"{exclusion}\" of \"{tag.Label}\" has none of the tag's phrases in it, so it changes nothing",
        place,
        $"write a longer form of a phrase, or remove it from {place.Source.Name}");
}
