using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads the editors' folder: everything in it, with everything that is wrong with it.</summary>
public static class JudgementReader
{
    private static readonly ImmutableArray<string> Files =
    [
        SiteReader.File, IssuesReader.File, TaxonomyReader.File, CalendarReader.File,
        RegisterReader.FileOf(EntityKind.Person), RegisterReader.FileOf(EntityKind.Organisation), RegisterReader.FileOf(EntityKind.Place),
        PatternsReader.File,
    ];

    /// <summary>Reads the folder.</summary>
    /// <param name="inputFolder">Where it is.</param>
    /// <param name="seedNames">File names of the pages at hand, in the order of the archive.</param>
    /// <param name="bag">Where problems go. After an error the result must not be published.</param>
    /// <param name="isWholeArchive">
    /// Whether these are the archive's own pages. With other pages, entries about pages that are not there are left aside, and the archive's
    /// own profile is one among others: the pages need not be of its newspaper.
    /// </param>
    public static EditorialJudgement Read(
        string inputFolder, ImmutableArray<string> seedNames, DiagnosticBag bag, bool isWholeArchive = true)
    {
        ArgumentNullException.ThrowIfNull(inputFolder);
        ArgumentNullException.ThrowIfNull(bag);
        var input = new InputFolder(inputFolder);
        var seeds = new SeedNames(seedNames, isWholeArchive);
        ReportUnknownFiles(input, bag);
        var site = SiteReader.Read(input, bag);
        var (people, organisations) = PatternsReader.Read(input, bag);
        var corrections = CorrectionsReader.Read(input, seeds, bag);
        var taxonomy = TaxonomyReader.Read(input, bag);
        CorrectionChecks.CheckTags(corrections, taxonomy, bag);
        var issues = IssuesReader.Read(input, seeds, bag);
        var profiles = ProfileReader.Read(input, site, issues, bag);
        return new EditorialJudgement(site, corrections)
        {
            Profiles = isWholeArchive ? profiles : profiles with { OfSite = null },
            Issues = CorrectionChecks.WithDates(issues, corrections, bag),
            Taxonomy = taxonomy,
            Registers = new Registers(
                RegisterReader.Read(input, EntityKind.Person, bag),
                RegisterReader.Read(input, EntityKind.Organisation, bag),
                RegisterReader.Read(input, EntityKind.Place, bag),
                people,
                organisations),
            Calendar = CalendarReader.Read(input, bag),
            Addresses = AddressesReader.Read(input, seeds, bag),
        };
    }

    // A misspelt file name would otherwise be an opinion nobody hears.
    private static void ReportUnknownFiles(InputFolder input, DiagnosticBag bag)
    {
        foreach (var file in input.Files("").Concat(input.Files(RegisterReader.Folder)))
        {
            if (Files.Contains(file, StringComparer.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal)) continue;
            var near = Suggestion.For(file, Files);
            bag.Add(InputDiagnostics.UnknownFile(input.NameOf(file), near is null ? null : input.NameOf(near)));
        }

        foreach (var file in input.Files(CorrectionsReader.Folder).Concat(input.Files(ProfileReader.Folder)).Concat(input.Files(AddressesReader.Folder)))
        {
            if (!file.EndsWith(".yml", StringComparison.Ordinal) && !file.EndsWith(".md", StringComparison.Ordinal)) bag.Add(InputDiagnostics.UnknownFile(input.NameOf(file), null));
        }
    }
}
