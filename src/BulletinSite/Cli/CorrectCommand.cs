using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Correcting;
using BulletinSite.Steps;
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
            if (IssueOf(options, judgement, seed) is not { } found)
            {
                bag.Add(CliDiagnostics.NoSuchFile(request.File));
                return Stop(reporter, bag, ExitCode.Errors);
            }

            if (CorrectionMaker.Make(request, place!.Lines, found.Page, bag) is not { } correction) return Stop(reporter, bag, ExitCode.WrongUse);
            var effect = new IssueCorrector(options.Input, judgement).Correct(correction, found.Page, found.Pages, writes: true, bag);
            if (effect is null) return Stop(reporter, bag, ExitCode.Errors);
            reporter.Say($"input/corrections/{seed.File.Stem}.yml\n{CorrectionText.Of(correction)}{Told(effect)}");
            return ExitCode.Clean;
        }
    }

    // The page, with all pages of its issue; null of a page that is none of the archive's.
    private static (Page Page, ImmutableArray<Page> Pages)? IssueOf(BuildOptions options, EditorialJudgement judgement, SeedText seed)
    {
        if (judgement.Issues.FirstOrDefault(issue => issue.Holds(seed.File.Stem)) is not { } plan) return null;
        ImmutableArray<Page> pages = [.. PageSteps.Split(options.Seeds, plan.Seeds, new PageSplitter(judgement.Profiles), judgement.Corrections).Select(split => split.Page).OfType<Page>()];
        return pages.FirstOrDefault(page => page.Seed.File.Stem == seed.File.Stem) is { } page ? (page, pages) : null;
    }

    private static int Stop(IReporter reporter, DiagnosticBag bag, int code)
    {
        reporter.Show([.. bag.InFileOrder().Where(message => message.Severity == Severity.Error)]);
        return code;
    }

    private static string Told(CorrectionEffect effect)
    {
        var rows = EffectRows.Of(effect, slug => slug, edtf => edtf);
        return rows.IsEmpty ? "readers see the same" : string.Join('\n', rows.Select(Told));
    }

    private static string Told(EffectRow row) => DiagnosticPrinter.OneLine(
        $"{row.What}: {(row.Before.Length == 0 ? row.After : row.After.Length == 0 ? row.Before : $"{row.Before} → {row.After}")}{(row.Where.Length > 0 ? $" ({row.Where})" : "")}");
}
