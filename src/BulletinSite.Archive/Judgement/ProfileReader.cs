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

    private const int GreatestWeight = 200;

    private static readonly ImmutableArray<string> Keys =
    [
        "name", "language", "banners", "lead_words", "agency_endings", "reporter_words", "correspondent_words", "photographer_words",
        "photo_endings", "text_endings", "caption_openers", "paragraph_openers", "head_stops", "group_words", "contents_words", "folio_words", "printer_words", "greetings", "closings", "notice_words", "signature_endings", "furniture", "weights", "without",
    ];

    private static readonly ImmutableArray<(string Word, ProfileLanguage Language)> Languages =
        [("any", ProfileLanguage.Any), ("zh", ProfileLanguage.Chinese), ("en", ProfileLanguage.English)];

    /// <summary>
    /// The profiles of the folder, and which of them the archive and its issues name. Where none is named, each page is read with the one
    /// that explains it best; without any profile, with the words of news writing in general.
    /// </summary>
    public static ProfileShelf Read(InputFolder input, SiteSettings site, ImmutableArray<PlannedIssue> issues, DiagnosticBag bag)
    {
        var profiles = new SortedDictionary<string, BulletinProfile>(StringComparer.Ordinal);
        foreach (var file in input.Files(Folder).Where(file => file.EndsWith(".yml", StringComparison.Ordinal)))
        {
            if (YamlFile.Open(input, file, "a profile", Keys, bag) is { } reader) profiles.Add(Path.GetFileNameWithoutExtension(file), Build(reader, bag));
        }

        var bySeed = ImmutableDictionary.CreateBuilder<string, BulletinProfile>(StringComparer.Ordinal);
        foreach (var issue in issues)
        {
            if (Find(issue.Profile, input.NameOf(IssuesReader.File)) is not { } profile) continue;
            foreach (var seed in issue.Seeds) bySeed[Path.GetFileNameWithoutExtension(seed)] = profile;
        }

        ImmutableArray<ShelvedProfile> shelved = profiles.Count == 0
            ? ProfileShelf.Generic.Profiles
            : [.. profiles.Select(entry => new ShelvedProfile(entry.Key, entry.Value))];
        return new ProfileShelf(shelved) { OfSite = Find(site.Profile, input.NameOf(SiteReader.File)), BySeed = bySeed.ToImmutable() };

        BulletinProfile? Find(string name, string file)
        {
            if (name.Length == 0) return null;
            if (profiles.TryGetValue(name, out var profile)) return profile;
            bag.Add(JudgementDiagnostics.NoSuchProfile(file, name, Suggestion.For(name, profiles.Keys)));
            return null;
        }
    }

    private static BulletinProfile Build(MapReader reader, DiagnosticBag bag)
    {
        var general = BulletinProfile.Generic.In(Language(reader));
        return new BulletinProfile
        {
            Name = reader.RequiredText("name"),
            Language = general.Language,
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
            PrinterWords = With(general.PrinterWords, "printer_words"),
            Greetings = With(general.Greetings, "greetings"),
            Closings = With(general.Closings, "closings"),
            NoticeWords = With(general.NoticeWords, "notice_words"),
            SignatureEndings = With(general.SignatureEndings, "signature_endings"),
            Banners = With(general.Banners, "banners"),
            Furniture = [.. reader.Words("furniture").Select(pattern => new FurniturePattern(pattern)), .. general.Furniture],
            Weights = Weights(reader, bag),
            Without = Without(reader, bag),
        };

        // A bulletin's own words come first: of two that fit, they are the longer and the surer.
        ImmutableArray<string> With(ImmutableArray<string> words, string key) => [.. reader.Words(key), .. words];

        IEnumerable<RoleWord> Roles(string key, ContributorRole role) => reader.Words(key).Select(word => new RoleWord(word, role));
    }

    private static ProfileLanguage Language(MapReader reader)
    {
        var word = reader.Text("language");
        foreach (var (known, language) in Languages)
        {
            if (word == known) return language;
        }

        if (reader.Has("language")) reader.Report("language", $"is \"{word}\"", "write zh, en or any");
        return ProfileLanguage.Any;
    }

    private static ImmutableDictionary<string, int> Weights(MapReader reader, DiagnosticBag bag)
    {
        var weights = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        if (!reader.Has("weights") || reader.Raw("weights") is not { } map) return weights.ToImmutable();
        var known = ScoreTable.Terms.Select(term => term.Key).ToHashSet(StringComparer.Ordinal);
        var values = reader.Map("weights", "weights", [.. map.Entries.Select(entry => entry.Key.Text)])!;
        foreach (var entry in map.Entries)
        {
            var key = entry.Key.Text;
            if (!known.Contains(key)) bag.Add(JudgementDiagnostics.NoSuchWeight(entry.Key.From, key, Suggestion.For(key, known)));
            else weights[key] = values.Number(key, 0, -GreatestWeight, GreatestWeight);
        }

        return weights.ToImmutable();
    }

    private static ImmutableHashSet<string> Without(MapReader reader, DiagnosticBag bag)
    {
        var without = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var known = PageRules.All.Select(rule => rule.Name).Append(SectionTable.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in reader.Texts("without"))
        {
            if (known.Contains(name.Text.Trim())) without.Add(name.Text.Trim());
            else bag.Add(JudgementDiagnostics.NoSuchRule(name.From, name.Text, Suggestion.For(name.Text, known)));
        }

        return without.ToImmutable();
    }
}
