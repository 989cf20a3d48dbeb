using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Splits a page into articles and furniture: choose a profile, measure, label, build. Safe to use from several threads.</summary>
public sealed class PageSplitter(ProfileShelf shelf)
{
    private const int LettersOfAWord = 5;

    private readonly ImmutableArray<ProfileReading> _readings =
        [.. shelf.Profiles.Select(shelved => shelved.Profile).Concat(shelf.BySeed.Values).Append(shelf.OfSite).OfType<BulletinProfile>().Distinct().Select(profile => new ProfileReading(profile))];

    public PageSplitter(BulletinProfile profile)
        : this(ProfileShelf.Of(profile))
    {
    }

    /// <summary>The profiles pages are read with, by name.</summary>
    public IEnumerable<string> Profiles => _readings.Select(reading => reading.Profile.Name);

    /// <summary>The page measured and read, before anybody corrects it. It depends on the text and, where an editor named a profile for the page, on that.</summary>
    public PageReading Read(SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var (profile, facts, why) = Choose(seed);
        var (weighed, labels) = _readings[profile].Labels.Decide(seed.Source, facts);
        return new PageReading(profile, why, weighed, labels);
    }

    /// <summary>Which profile a page was read with.</summary>
    public ProfileChoice ChoiceOf(PageReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new ProfileChoice(_readings[reading.Profile].Profile, reading.Why);
    }

    /// <summary>Where an editor named a profile for the page, and which; empty where the page itself decides.</summary>
    public string NamedFor(SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return shelf.Named(seed.File.Stem) is { } named ? $"{named.Profile.Name}, {named.Where}" : "";
    }

    /// <summary>The page's articles. Doubts go into the bag.</summary>
    public Page Split(SeedText seed, IReadOnlyList<Correction> corrections, DiagnosticBag diagnostics) => Split(seed, Read(seed), corrections, diagnostics);

    /// <summary>The articles of a page that was read. Doubts go into the bag.</summary>
    public Page Split(SeedText seed, PageReading reading, IReadOnlyList<Correction> corrections, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var choice = ChoiceOf(reading);
        if (shelf.Profiles.Length > 1) diagnostics.Add(SplitDiagnostics.ProfileChosen(seed.Source, choice));
        var sound = PageCorrections.Of(seed.Source, corrections, diagnostics);
        var page = BuildArticles(reading, seed, sound, diagnostics) with { Profile = choice };
        if (corrections.Count == 0) return page;
        var uncorrected = BuildArticles(reading, seed, PageCorrections.Of(seed.Source, [], diagnostics), new DiagnosticBag());
        ReportMergesIntoNothing(seed, sound, uncorrected, diagnostics);
        return ArticleCorrections.Apply(page with { Corrections = sound.All, Uncorrected = uncorrected.Articles }, diagnostics);
    }

    private static void ReportMergesIntoNothing(SeedText seed, PageCorrections corrections, Page uncorrected, DiagnosticBag diagnostics)
    {
        foreach (var merge in corrections.All.OfType<MergeCorrection>())
        {
            var isFirst = uncorrected.Articles.IsEmpty || merge.Line <= uncorrected.Articles[0].FirstLine;
            if (isFirst && !corrections.All.OfType<LineCorrection>().Any(other => other is not MergeCorrection && other.Line < merge.Line))
                diagnostics.Add(CorrectionDiagnostics.NothingBefore(merge, seed.Source.Name));
        }
    }

    private (int Profile, PageFacts Facts, string Why) Choose(SeedText seed)
    {
        if (shelf.Named(seed.File.Stem) is not { } named) return BestOn(seed);
        var profile = 0;
        while (_readings[profile].Profile != named.Profile) profile++;
        return (profile, _readings[profile].Measure(seed.Source), named.Where);
    }

    // Of equally good profiles the first is taken: the order of the files' names.
    private (int Profile, PageFacts Facts, string Why) BestOn(SeedText seed)
    {
        if (_readings.Length == 1) return (0, _readings[0].Measure(seed.Source), "the only one");
        var points = new List<string>();
        (int Profile, PageFacts Facts, int Points)? best = null;
        var language = LanguageOf(seed.Source.Text);
        var isAnyOfIt = _readings.Any(reading => IsFor(reading.Profile, language));
        for (var i = 0; i < _readings.Length; i++)
        {
            var reading = _readings[i];
            if (isAnyOfIt && !IsFor(reading.Profile, language))
            {
                points.Add($"{reading.Profile.Name} is for another script");
                continue;
            }

            var facts = reading.Measure(seed.Source);
            var found = reading.Labels.PointsOf(facts);
            points.Add(string.Create(CultureInfo.InvariantCulture, $"{reading.Profile.Name} {found}"));
            if (best is null || found > best.Value.Points) best = (i, facts, found);
        }

        return (best!.Value.Profile, best.Value.Facts, $"most points on this page ({string.Join(", ", points)})");
    }

    private static bool IsFor(BulletinProfile profile, ProfileLanguage language) =>
        language == ProfileLanguage.Any || profile.Language == ProfileLanguage.Any || profile.Language == language;

    // A few words of another script, or many, say nothing: then the points decide.
    private static ProfileLanguage LanguageOf(string text)
    {
        int han = 0, latin = 0;
        foreach (var c in text)
        {
            if (TextForm.IsHan(c)) han++;
            else if (char.IsAsciiLetter(c)) latin++;
        }

        return han > latin ? ProfileLanguage.Chinese : latin > han * LettersOfAWord ? ProfileLanguage.English : ProfileLanguage.Any;
    }

    private Page BuildArticles(PageReading reading, SeedText seed, PageCorrections corrections, DiagnosticBag diagnostics)
    {
        var profile = _readings[reading.Profile];
        var labels = profile.Labels.Decide(reading.Facts, corrections.Constraints, reading.Labels);
        return new ArticleBuilder(profile.Lines, seed, reading.Facts, labels, corrections, diagnostics).Build();
    }
}
