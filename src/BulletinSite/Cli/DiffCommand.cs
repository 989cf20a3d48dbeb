using System.CommandLine;
using BulletinSite.Comparing;
using BulletinSite.Text;

namespace BulletinSite.Cli;

/// <summary><c>diff OLD NEW</c>: what readers will see differ.</summary>
internal static class DiffCommand
{
    private const string Examples = """
        bulletin diff ../main/output output                      # articles added, removed, split, merged, retitled; paragraphs, tags
        bulletin diff ../main . --html difference.html           # the same side by side, as one page
        bulletin diff old-site new-site --markdown summary.md    # for a pull request
        bulletin diff old-site new-site --json
        """;

    public static ExampledCommand Create(CommonOptions common)
    {
        var before = new Argument<string>("OLD") { Description = "A built site (with manifest.json) or an archive (with seeds/ and input/)" };
        var after = new Argument<string>("NEW") { Description = "The other one" };
        var html = new Option<string?>("--html") { Description = "Write it to this file as well, as one HTML page" };
        var markdown = new Option<string?>("--markdown") { Description = "Write it to this file as well, as Markdown" };
        var command = new ExampledCommand("diff", "Shows what readers will see differ between two built sites, or two archives.", Examples) { before, after, html, markdown };
        command.SetAction(arguments =>
        {
            var bag = new DiagnosticBag();
            var difference = Compare(arguments.GetValue(before)!, arguments.GetValue(after)!, bag);
            if (difference is not null)
            {
                Write(arguments.GetValue(html), DifferenceHtml.Of, difference, bag);
                Write(arguments.GetValue(markdown), DifferenceMarkdown.Of, difference, bag);
            }

            if (difference is not null && !bag.HasErrors && common.OpenJson(arguments) is { } json) DifferenceJson.Write(difference, json);
            else Tell(common.Reporter(arguments), difference, bag);
            return bag.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        });
        return command;
    }

    private static EditionDifference? Compare(string before, string after, DiagnosticBag bag)
    {
        // Both are read, so that what is wrong with either is told at once.
        var (old, now) = (EditionReader.Read(before, bag), EditionReader.Read(after, bag));
        return old is null || now is null ? null : EditionComparer.Compare(old, now);
    }

    private static void Write(string? file, Func<EditionDifference, string> format, EditionDifference difference, DiagnosticBag bag)
    {
        if (file is null) return;
        try
        {
            File.WriteAllText(file, format(difference));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(ComparingDiagnostics.CannotWrite(file, problem.Message));
        }
    }

    private static void Tell(IReporter reporter, EditionDifference? difference, DiagnosticBag bag)
    {
        using (reporter)
        {
            if (difference is not null) reporter.Say(DifferenceText.Of(difference));
            reporter.Show(bag.InFileOrder());
        }
    }
}
