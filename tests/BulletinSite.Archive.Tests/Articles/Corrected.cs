using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Articles;

/// <summary>A page of a test split under corrections that are written as an editor writes them.</summary>
internal static class Corrected
{
    public static Page Page(string page, string entries, DiagnosticBag? bag = null)
    {
        bag ??= new DiagnosticBag();
        var split = SplitPages.Of(page, bag, [.. Read(entries, bag)]);
        var count = ConservationChecker.Check(split, bag);
        Assert.Equal(count.In, count.Out);
        return split;
    }

    /// <summary>Everything that is wrong with the corrections of a page.</summary>
    public static string[] Problems(string page, string entries)
    {
        var bag = new DiagnosticBag();
        Page(page, entries, bag);
        return [.. bag.InFileOrder().Where(message => message.Severity == Severity.Error).Select(DiagnosticPrinter.Print)];
    }

    /// <summary>Entries without who and when, which tests of other things leave out.</summary>
    public static ImmutableArray<Correction> Read(string entries, DiagnosticBag bag)
    {
        var lines = entries.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => $"  - {{ {line}, reason: 看了报纸, by: 编辑, when: 2024-03-01 }}\n");
        return CorrectionsReader.Read(new SourceText("input/corrections/page.yml", "corrections:\n" + string.Concat(lines)), "page", bag);
    }
}
