using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>tags.yml</c>.</summary>
internal static class TaxonomyReader
{
    public const string File = "tags.yml";

    private const int UsualThreshold = 3;

    private static readonly ImmutableArray<string> FileKeys = ["tags"];

    private static readonly ImmutableArray<string> Keys =
        ["label", "slug", "parent", "phrases", "head_phrases", "exclusions", "threshold", "note"];

    public static ImmutableArray<TagRule> Read(InputFolder input, DiagnosticBag bag)
    {
        var rules = ImmutableArray.CreateBuilder<TagRule>();
        var bySlug = new Dictionary<string, TagRule>(StringComparer.Ordinal);
        var byLabel = new Dictionary<string, TagRule>(StringComparer.Ordinal);
        var file = YamlFile.Open(input, File, "the file of tags", FileKeys, bag);
        foreach (var entry in file?.Maps("tags", "a tag", Keys) ?? [])
        {
            if (ReadRule(entry) is not { } rule) continue;
            rules.Add(rule);
            if (!bySlug.TryAdd(rule.Tag.Slug, rule))
                bag.Add(TaxonomyDiagnostics.SameSlug(entry.PlaceOf("slug"), rule.Tag, bySlug[rule.Tag.Slug]));
            if (!byLabel.TryAdd(rule.Tag.Label, rule))
                bag.Add(TaxonomyDiagnostics.SameLabel(entry.PlaceOf("label"), rule.Tag, byLabel[rule.Tag.Label]));
            foreach (var exclusion in rule.Exclusions)
            {
                if (!CancelsSomething(rule, exclusion)) bag.Add(TaxonomyDiagnostics.IdleExclusion(entry.PlaceOf("exclusions"), rule.Tag, exclusion));
            }
        }

        foreach (var rule in rules) CheckParents(rule, bySlug, bag);
        return rules.DrainToImmutable();
    }

    private static TagRule? ReadRule(MapReader entry)
    {
        var label = entry.RequiredText("label");
        var slug = SlugKey.Read(entry);
        var parent = entry.Text("parent");
        var phrases = entry.Words("phrases");
        var headPhrases = entry.Words("head_phrases");
        var exclusions = entry.Words("exclusions");
        var threshold = entry.Number("threshold", UsualThreshold, 1, 100);
        var note = entry.Text("note");
        if (!entry.IsSound) return null;
        var tag = new Tag(slug, label, parent.Length > 0 ? parent : null, note);
        return new TagRule(tag, phrases, headPhrases, exclusions, threshold, entry.From);
    }

    private static bool CancelsSomething(TagRule rule, string exclusion) =>
        rule.Phrases.Concat(rule.HeadPhrases).Any(phrase =>
            phrase.Length < exclusion.Length && exclusion.Contains(phrase, StringComparison.Ordinal));

    private static void CheckParents(TagRule rule, Dictionary<string, TagRule> bySlug, DiagnosticBag bag)
    {
        if (rule.Tag.Parent is not { } parent) return;
        if (!bySlug.ContainsKey(parent))
        {
            bag.Add(TaxonomyDiagnostics.NoSuchParent(rule.From, rule.Tag, parent, Suggestion.For(parent, bySlug.Keys.Order(StringComparer.Ordinal))));
            return;
        }

        var steps = 0;
        for (var above = parent; above is not null && bySlug.TryGetValue(above, out var next); above = next.Tag.Parent)
        {
            if (above == rule.Tag.Slug)
            {
                bag.Add(TaxonomyDiagnostics.OwnAncestor(rule.From, rule.Tag));
                return;
            }

            // A ring further up that this tag only leads into is reported at its own members.
            if (++steps > bySlug.Count) return;
        }
    }
}
