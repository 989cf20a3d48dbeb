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

    /// <summary>Which profile a page is read with, and what the page looks like to it before anything is decided.</summary>
    public (ProfileChoice Choice, PageFacts Facts) Measure(SeedText seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var (reading, facts, choice) = Choose(seed);
        return (choice with { Profile = reading.Profile }, facts);
    }

    /// <summary>The page's articles. Doubts go into the bag.</summary>
    public Page Split(SeedText seed, IReadOnlyList<Correction> corrections, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var (reading, facts, choice) = Choose(seed);
        if (shelf.Profiles.Length > 1) diagnostics.Add(SplitDiagnostics.ProfileChosen(seed.Source, choice));
        var sound = PageCorrections.Of(seed.Source, corrections, diagnostics);
        var page = Read(reading, seed, facts, sound, diagnostics) with { Profile = choice };
        if (corrections.Count == 0) return page;
        var uncorrected = Read(reading, seed, facts, PageCorrections.Of(seed.Source, [], diagnostics), new DiagnosticBag());
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

    private (ProfileReading Reading, PageFacts Facts, ProfileChoice Choice) Choose(SeedText seed)
    {
        if (shelf.Named(seed.File.Stem) is { } named)
        {
            var reading = _readings.First(candidate => candidate.Profile == named.Profile);
            return (reading, reading.Measure(seed.Source), new ProfileChoice(named.Profile, named.Where));
        }

        return BestOn(seed);
    }

    // Of equally good profiles the first is taken: the order of the files' names.
    private (ProfileReading Reading, PageFacts Facts, ProfileChoice Choice) BestOn(SeedText seed)
    {
        var points = new List<string>();
        (ProfileReading Reading, PageFacts Facts, int Points)? best = null;
        var language = LanguageOf(seed.Source.Text);
        var isAnyOfIt = _readings.Any(reading => IsFor(reading.Profile, language));
        foreach (var reading in _readings)
        {
            if (isAnyOfIt && !IsFor(reading.Profile, language))
            {
                points.Add($"{reading.Profile.Name} is for another script");
                continue;
            }

            var facts = reading.Measure(seed.Source);
            var found = reading.Labels.PointsOf(facts);
            points.Add(string.Create(CultureInfo.InvariantCulture, $"{reading.Profile.Name} {found}"));
            if (best is null || found > best.Value.Points) best = (reading, facts, found);
        }

        var (chosen, chosenFacts, _) = best!.Value;
        var why = _readings.Length == 1 ? "the only one" : $"most points on this page ({string.Join(", ", points)})";
        return (chosen, chosenFacts, new ProfileChoice(chosen.Profile, why));
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

    private static Page Read(ProfileReading reading, SeedText seed, PageFacts facts, PageCorrections corrections, DiagnosticBag diagnostics)
    {
        var labels = reading.Labels.Decide(facts, corrections.Constraints);
        return new ArticleBuilder(reading.Lines, seed, facts, labels, corrections, diagnostics).Build();
    }
}
