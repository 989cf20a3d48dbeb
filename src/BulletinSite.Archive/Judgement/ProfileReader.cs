using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>profiles/&lt;name&gt;.yml</c>: words of one bulletin, added to those of news writing in general.</summary>
internal static class ProfileReader
{
    public const string Folder = "profiles";

    private static readonly ImmutableArray<string> Keys =
    [
        "name", "banners", "lead_words", "agency_endings", "reporter_words", "correspondent_words", "photographer_words",
        "photo_endings", "text_endings", "caption_openers", "paragraph_openers", "head_stops", "group_words", "contents_words", "folio_words", "furniture",
    ];

    /// <summary>Every profile of the folder is read, so that a mistake in one shows before it is needed; the named one is used.</summary>
    public static BulletinProfile Read(InputFolder input, SiteSettings site, DiagnosticBag bag)
    {
        var profiles = new SortedDictionary<string, BulletinProfile>(StringComparer.Ordinal);
        foreach (var file in input.Files(Folder).Where(file => file.EndsWith(".yml", StringComparison.Ordinal)))
        {
            if (YamlFile.Open(input, file, "a profile", Keys, bag) is { } reader) profiles.Add(Path.GetFileNameWithoutExtension(file), Build(reader));
        }

        if (site.Profile.Length == 0) return BulletinProfile.Generic;
        if (profiles.TryGetValue(site.Profile, out var chosen)) return chosen;
        bag.Add(JudgementDiagnostics.NoSuchProfile(input.NameOf(SiteReader.File), site.Profile, Suggestion.For(site.Profile, profiles.Keys)));
        return BulletinProfile.Generic;
    }

    private static BulletinProfile Build(MapReader reader)
    {
        var general = BulletinProfile.Generic;
        return new BulletinProfile
        {
            Name = reader.RequiredText("name"),
            LeadWords = With(general.LeadWords, "lead_words"),
            AgencyEndings = With(general.AgencyEndings, "agency_endings"),
            RoleWords = [.. Roles("reporter_words", ContributorRole.Reporter), .. Roles("correspondent_words", ContributorRole.Correspondent), .. Roles("photographer_words", ContributorRole.Photographer), .. general.RoleWords],
            PhotoEndings = With(general.PhotoEndings, "photo_endings"),
            TextEndings = With(general.TextEndings, "text_endings"),
            CaptionOpeners = With(general.CaptionOpeners, "caption_openers"),
            ParagraphOpeners = With(general.ParagraphOpeners, "paragraph_openers"),
            HeadStops = With(general.HeadStops, "head_stops"),
            GroupWords = With(general.GroupWords, "group_words"),
            ContentsWords = With(general.ContentsWords, "contents_words"),
            EditorWords = With(general.EditorWords, "folio_words"),
            Banners = With(general.Banners, "banners"),
            Furniture = [.. reader.Words("furniture").Select(pattern => new FurniturePattern(pattern)), .. general.Furniture],
        };

        // A bulletin's own words come first: of two that fit, they are the longer and the surer.
        ImmutableArray<string> With(ImmutableArray<string> words, string key) => [.. reader.Words(key), .. words];

        IEnumerable<RoleWord> Roles(string key, ContributorRole role) => reader.Words(key).Select(word => new RoleWord(word, role));
    }
}
