using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>Adds corrections to the editors' files. What stands in a file stays as it is, comments and all.</summary>
/// <remarks>Nothing is written before the file has been read back and the page has been split under it: an entry that would stop the next build is refused.</remarks>
public sealed class CorrectionWriter(string inputFolder, EditorialJudgement judgement, PageSplitter splitter)
{
    private readonly InputFolder _input = new(inputFolder);

    /// <summary>Reads the page as it would be with one correction more.</summary>
    /// <param name="correction">The correction; where its entry stands is not known yet.</param>
    /// <param name="seed">The page it corrects.</param>
    /// <param name="bag">What is wrong with it, or with the file it would go into.</param>
    /// <returns>What can be written; null when it would stop the next build.</returns>
    public CorrectionTrial? Try(Correction correction, SeedText seed, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(correction);
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentNullException.ThrowIfNull(bag);
        var file = $"{CorrectionsReader.Folder}/{seed.File.Stem}.yml";
        var before = _input.Read(file, bag)?.Text ?? "";
        if (bag.HasErrors) return null;
        var after = new SourceText(_input.NameOf(file), Append(before, correction));
        var corrections = CorrectionsReader.Read(after, seed.File.Stem, bag);
        CorrectionChecks.CheckTags([correction], judgement.Taxonomy, bag);
        var issues = CorrectionChecks.WithDates(judgement.Issues, [correction], bag);
        if (bag.HasErrors) return null;
        var page = splitter.Split(seed, corrections, bag);
        return bag.HasErrors ? null : new CorrectionTrial(file, after.Text, page, issues);
    }

    /// <summary>Writes what was tried.</summary>
    /// <returns>Whether it stands in the file now; else the bag says why not.</returns>
    public bool Write(CorrectionTrial trial, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentNullException.ThrowIfNull(bag);
        _input.Write(trial.File, trial.Text, bag);
        return !bag.HasErrors;
    }

    /// <summary>The text of a file with one entry more.</summary>
    public static string Append(string file, Correction correction)
    {
        ArgumentNullException.ThrowIfNull(file);
        var lines = file.Split('\n');
        var text = new StringBuilder(file.TrimEnd('\n', '\r', ' '));
        if (text.Length > 0) text.Append('\n');
        var list = Array.FindIndex(lines, line => line.StartsWith("corrections:", StringComparison.Ordinal));
        if (list < 0) text.Append("corrections:\n");
        else if (lines[list].TrimEnd() == "corrections: []") text.Replace("corrections: []", "corrections:");
        var first = list < 0 ? null : lines.Skip(list + 1).FirstOrDefault(line => line.TrimStart().StartsWith("- ", StringComparison.Ordinal));
        return text.Append(CorrectionText.Of(correction, first is null ? "  " : first[..^first.TrimStart().Length])).ToString();
    }
}
