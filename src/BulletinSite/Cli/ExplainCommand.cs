using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>explain FILE:LINE</c>: the decision on a line, and the terms that made the difference to the runner-up.</summary>
internal static class ExplainCommand
{
    private const int ExcerptLength = 30;

    public static int Run(BuildOptions options, IReporter reporter, string place)
    {
        using (reporter)
        {
            var bag = new DiagnosticBag();
            if (SeedPlace.Parse(place, bag) is not { Lines: [var line] } named)
            {
                reporter.Show(bag.Count > 0 ? bag.InFileOrder() : [CliDiagnostics.NoPlace(place)]);
                return ExitCode.WrongUse;
            }

            var seed = named.Read(options, bag);
            var names = SeedFolder.List(options.Seeds, bag);
            var isOwn = options.IsWholeArchive && seed is not null && names.Contains(Path.GetFileName(seed.File.Path), StringComparer.Ordinal);
            var judgement = JudgementReader.Read(options.Input, names, bag, isOwn);
            if (seed is not null && !Explain(new PageSplitter(judgement.Profiles), seed, line, judgement.CorrectionsToMake(options.UsesCorrections), reporter))
                bag.Add(CliDiagnostics.NoTextOnLine(seed.Source, line));
            reporter.Show(bag.InFileOrder());
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }

    private static bool Explain(PageSplitter splitter, SeedText seed, int line, IEnumerable<Correction> corrections, IReporter reporter)
    {
        var reading = splitter.Read(seed);
        var choice = splitter.ChoiceOf(reading);
        if (LineExplainer.Explain(seed.Source, reading, line, choice.Profile) is not { } why) return false;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{seed.Source.Name}:{line}: {SplitDiagnostics.Name(why.Decision.Label)}, not {SplitDiagnostics.Name(why.Decision.RunnerUp)} (margin {why.Decision.Margin})\n");
        text.Append(CultureInfo.InvariantCulture, $"{choice}\n");
        text.Append("seen: ").AppendJoin(", ", why.Facts).Append('\n');
        foreach (var rule in why.Rules)
            text.AppendJoin(' ', rule.Seen.Select(fact => "  +" + fact).Concat(rule.Unseen.Select(fact => "  -" + fact))).Append(CultureInfo.InvariantCulture, $": {rule.Rule} ({rule.Reason})\n");
        if (!why.Texts.IsEmpty)
        {
            text.Append(CultureInfo.InvariantCulture, $"the texts over and under it, for an article that begins there: {why.Texts.Sum(reason => reason.Points):+0;-0;0}\n");
            AppendReasons(text, why.Texts);
        }

        foreach (var correction in corrections.Where(correction => correction.Lines.Contains(line)))
            text.Append("decided by an editor, whatever the rules say:\n").Append(CorrectionText.Of(correction));
        foreach (var difference in why.Differences) Append(text, seed.Source, difference);
        reporter.Say(text.ToString().TrimEnd('\n'));
        return true;
    }

    private static void Append(StringBuilder text, SourceText source, ReadingDifference difference)
    {
        var words = source[difference.Line.Span].Trim();
        if (words.Length > ExcerptLength) words = words[..ExcerptLength] + "…";
        text.Append(CultureInfo.InvariantCulture, $"\n{difference.Line.Number,6} | {DiagnosticPrinter.OneLine(words)}\n");
        AppendReading(text, "this reading", difference.Label, difference.For);
        AppendReading(text, "the other", difference.OtherLabel, difference.ForOther);
    }

    private static void AppendReading(StringBuilder text, string whose, LineLabel label, IReadOnlyCollection<ScoredReason> reasons)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {whose}: {SplitDiagnostics.Name(label)} {reasons.Sum(reason => reason.Points):+0;-0;0}\n");
        AppendReasons(text, reasons);
    }

    private static void AppendReasons(StringBuilder text, IReadOnlyCollection<ScoredReason> reasons)
    {
        foreach (var reason in reasons) text.Append(CultureInfo.InvariantCulture, $"    {reason.Points,4:+0;-0}  {reason.Reason}\n");
    }
}
