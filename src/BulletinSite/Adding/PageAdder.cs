using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Dating;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Adding;

/// <summary>Takes pages into the archive: looks at each, lays it beside those that are there, proposes a date, and writes seed and entry.</summary>
/// <remarks>Either all pages are taken or none: after a mistake the folders are as they were.</remarks>
public static class PageAdder
{
    // From here on two texts are one page, received twice with other misreadings or line ends.
    private const double NearlyTheSame = 0.7;

    // A page that has so much of another one has an article of it.
    private const double WorthALook = 0.1;

    // An article has so many runs of characters; banner, folio and the opening formula, which all pages of a newspaper have, stay below it.
    private const int FewestOfAnArticle = 60;

    /// <summary>The issues as they were entered; empty after an error in the bag.</summary>
    public static ImmutableArray<AddedIssue> Add(BuildOptions options, AddingRequest request, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(bag);
        // The first page of an archive comes into an empty folder, or into none.
        var names = Directory.Exists(options.Seeds) ? SeedFolder.List(options.Seeds, new DiagnosticBag()) : [];
        var judgement = JudgementReader.Read(options.Input, names, bag);
        if (bag.HasErrors) return [];
        var pages = Look(options, names, request, new PageSplitter(judgement.Profiles), bag);
        if (bag.HasErrors) return [];
        var all = names.AddRange(pages.Select(page => Path.GetFileName(page.Seed.File.Path))).Sort(StringComparer.Ordinal);
        var dating = new IssueDating(judgement.Calendar);
        var issues = ImmutableArray.CreateBuilder<AddedIssue>();
        foreach (var together in request.IsOneIssue ? [pages] : pages.Select(page => ImmutableArray.Create(page)))
        {
            ImmutableArray<string> seeds = [.. together.Select(page => Path.GetFileName(page.Seed.File.Path))];
            var plan = new PlannedIssue(new IssueId("new"), seeds, null, null, null, null);
            var date = dating.Date(plan, [.. together.Select(page => page.Page)], bag);
            issues.Add(new AddedIssue(together, date, IssueWriter.EntryOf(seeds, date)));
        }

        if (request.Writes && !new AddedFiles(options).Write(issues.ToImmutable(), all, bag)) return [];
        return issues.DrainToImmutable();
    }

    private static ImmutableArray<AddedPage> Look(BuildOptions options, ImmutableArray<string> names, AddingRequest request, PageSplitter splitter, DiagnosticBag bag)
    {
        ImmutableArray<(IncomingPage Page, SeedText Seed)> readable =
        [
            .. request.Pages.Select(page => (Page: page, Seed: Decode(page, bag)))
                .Where(incoming => incoming.Seed is not null).Select(incoming => (incoming.Page, incoming.Seed!)),
        ];
        var known = KnownPages.Of(options.Seeds, names, [.. readable.Select(incoming => incoming.Seed)]);
        var taken = names.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var pages = ImmutableArray.CreateBuilder<AddedPage>();
        for (var i = 0; i < readable.Length; i++)
        {
            var (incoming, seed) = readable[i];
            if (known.SameAs(seed) is { } same)
            {
                bag.Add(AddingDiagnostics.SamePage(incoming.Given, same));
                continue;
            }

            // Upper and lower case are one name on some machines.
            if (!taken.Add(incoming.Name)) bag.Add(AddingDiagnostics.NameTaken(incoming.Given, incoming.Name));
            var like = known.MostLike(i) is { } most && (most.Share >= NearlyTheSame || most is { Share: >= WorthALook, Shared: >= FewestOfAnArticle }) ? most : (LikePage?)null;
            if (like is { } near && near.Share >= NearlyTheSame && !request.TakesAlike) bag.Add(AddingDiagnostics.NearlySamePage(incoming.Given, near));
            else if (like is { } some) bag.Add(AddingDiagnostics.SomewhatLike(incoming.Given, some));
            CountSheets(seed.Source, bag);
            known.Add(seed, i);
            pages.Add(new AddedPage(incoming.Given, seed, splitter.Split(seed, [], bag), like));
        }

        return pages.DrainToImmutable();
    }

    // What cannot be read is told of the file that was brought: it will never be a seed.
    private static SeedText? Decode(IncomingPage page, DiagnosticBag bag) =>
        SeedDecoder.Decode(new SeedFile(page.Given, page.Bytes), bag) is null ? null : SeedDecoder.Decode(new SeedFile($"seeds/{page.Name}", page.Bytes), new DiagnosticBag());

    // pdftotext sets a form feed after each page of a PDF.
    private static void CountSheets(SourceText source, DiagnosticBag bag)
    {
        var sheets = source.Text.Split('\f').Count(sheet => !string.IsNullOrWhiteSpace(sheet));
        if (sheets > 1) bag.Add(AddingDiagnostics.SeveralSheets(new SourceSpan(source, new TextSpan(source.Text.IndexOf('\f', StringComparison.Ordinal), 1)), sheets));
    }
}
