using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
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
            var colon = place.LastIndexOf(':');
            if (colon < 1 || !int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
            {
                reporter.Show([CliDiagnostics.NoPlace(place)]);
                return ExitCode.WrongUse;
            }

            var bag = new DiagnosticBag();
            var seed = Read(options, place[..colon], bag);
            var judgement = JudgementReader.Read(options.Input, [], bag, isWholeArchive: false);
            if (seed is not null && !Explain(new PageSplitter(judgement.Profiles), seed, line, reporter)) bag.Add(CliDiagnostics.NoTextOnLine(seed.Source, line));
            reporter.Show(bag.InFileOrder());
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        }
    }

    private static SeedText? Read(BuildOptions options, string file, DiagnosticBag bag)
    {
        // As messages name it (below the root), or as the shell completes it (below the current folder).
        var path = new[] { Path.Combine(options.Root, file), Path.GetFullPath(file), Path.Combine(options.Seeds, file) }.FirstOrDefault(File.Exists);
        if (path is null)
        {
            bag.Add(CliDiagnostics.NoSuchFile(file));
            return null;
        }

        return SeedFolder.Read(Path.GetDirectoryName(path)!, Path.GetFileName(path), bag) is { } seed ? SeedDecoder.Decode(seed, bag) : null;
    }

    private static bool Explain(PageSplitter splitter, SeedText seed, int line, IReporter reporter)
    {
        var (choice, facts) = splitter.Measure(seed);
        var page = splitter.Split(seed, [], new DiagnosticBag());
        if (LineExplainer.Explain(facts, page.Lines, line, choice.Profile) is not { } why) return false;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{seed.Source.Name}:{line}: {SplitDiagnostics.Name(why.Decision.Label)}, not {SplitDiagnostics.Name(why.Decision.RunnerUp)} (margin {why.Decision.Margin})\n");
        text.Append(CultureInfo.InvariantCulture, $"{choice}\n");
        text.Append("seen: ").AppendJoin(", ", why.Facts).Append('\n');
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
        foreach (var reason in reasons) text.Append(CultureInfo.InvariantCulture, $"    {reason.Points,4:+0;-0}  {reason.Reason}\n");
    }
}
