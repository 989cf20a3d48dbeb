using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Correcting;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>correct FILE:LINE KIND</c>: writes one correction, after trying it.</summary>
internal static class CorrectCommand
{
    public static int Run(BuildOptions options, IReporter reporter, CorrectionRequest request)
    {
        using (reporter)
        {
            var bag = new DiagnosticBag();
            var place = SeedPlace.Parse(request.Place, bag);
            if (request.By.Trim().Length == 0) bag.Add(RequestDiagnostics.NobodyCorrects(request.File, "who decided it"));
            if (request.Reason.Trim().Length == 0) bag.Add(RequestDiagnostics.NobodyCorrects(request.File, "why"));
            if (bag.HasErrors) return Stop(reporter, bag, ExitCode.WrongUse);
            var seed = place is null ? null : place.Read(options, bag);
            if (seed is null) return Stop(reporter, bag, place is null ? ExitCode.WrongUse : ExitCode.Errors);
            var judgement = JudgementReader.Read(options.Input, SeedFolder.List(options.Seeds, bag), bag, options.IsWholeArchive);
            if (bag.HasErrors) return Stop(reporter, bag, ExitCode.Errors);
            var splitter = new PageSplitter(judgement.Profiles);
            var before = splitter.Split(seed, [.. judgement.Corrections.Where(known => known.Anchor.Seed == seed.File.Stem)], new DiagnosticBag());
            if (CorrectionMaker.Make(request, place!.Lines, before, bag) is not { } correction) return Stop(reporter, bag, ExitCode.WrongUse);
            var after = new CorrectionWriter(options.Input, judgement, splitter).Add(correction, seed, bag);
            if (after is null) return Stop(reporter, bag, ExitCode.Errors);
            reporter.Say($"input/corrections/{seed.File.Stem}.yml\n{CorrectionText.Of(correction)}{Change(before, after)}");
            return ExitCode.Clean;
        }
    }

    private static int Stop(IReporter reporter, DiagnosticBag bag, int code)
    {
        reporter.Show([.. bag.InFileOrder().Where(message => message.Severity == Severity.Error)]);
        return code;
    }

    private static string Change(Page before, Page after) => string.Create(
        CultureInfo.InvariantCulture,
        $"the page has {Count(after)}; before, it had {Count(before)}");

    private static string Count(Page page) => string.Create(
        CultureInfo.InvariantCulture,
        $"{page.Articles.Length} articles, {page.Articles.Sum(article => article.Paragraphs.Count())} paragraphs, {page.Furniture.Length} lines of furniture, {page.Withheld.Length} articles taken down");
}
