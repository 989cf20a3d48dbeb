using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Model;
using BulletinSite.Rendering;
using BulletinSite.Search.Files;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Benchmarks;

/// <summary>The repository's archive after each step, so that the next step can be measured by itself.</summary>
internal sealed class SeedArchive
{
    private readonly DiagnosticBag _bag = new();

    public SeedArchive()
    {
        var options = BuildOptions.For(ArchiveFolder.Root);
        var names = SeedFolder.List(options.Seeds, _bag);
        Judgement = JudgementReader.Read(options.Input, names, _bag);
        var splitter = new PageSplitter(Judgement.Profiles);
        Pages = names.ToDictionary(name => name, name => splitter.Split(SeedDecoder.Decode(SeedFolder.Read(options.Seeds, name, _bag)!, _bag)!, [], _bag), StringComparer.Ordinal);
        Issues = Enrich(new Enricher(Judgement));
        _ = SiteAddress.TryParse("https://example.org/archive/", out var address);
        Address = address!;
        Prose = ProseReader.Read(options.Input, Address, _bag);
        Theme = ThemeReader.Read(options.Theme, _bag);
        Model = ToModel();
        Search = SearchSteps.Index(Model, _bag);
        Plan = SitePlan.For(Model, Theme, Search, _bag);
        Files = [.. Plan.Files.Select(file => file.With(file.Make(_bag)!.Value))];
        if (_bag.HasErrors) throw new InvalidOperationException(string.Join('\n', _bag.InFileOrder()));
    }

    public EditorialJudgement Judgement { get; }

    public IReadOnlyDictionary<string, Page> Pages { get; }

    public ImmutableArray<EnrichedIssue> Issues { get; }

    public SiteAddress Address { get; }

    public ImmutableArray<ProsePage> Prose { get; }

    public Theme Theme { get; }

    public SiteModel Model { get; }

    public SearchFiles Search { get; }

    public SitePlan Plan { get; }

    public ImmutableArray<RenderedFile> Files { get; }

    public ImmutableArray<EnrichedIssue> Enrich(Enricher enricher) =>
        [.. Judgement.Issues.Select(plan => enricher.Enrich(plan, [.. plan.Seeds.Select(name => Pages[name])], new DiagnosticBag()))];

    public SiteModel ToModel() => SiteModel.From(ArchiveGatherer.Gather(Judgement, Issues, new DiagnosticBag()), Prose, new SiteOptions(Address));
}
