using System.Collections.Frozen;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Statiq.Documents;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Modules;

/// <summary>Reads what editors decided: one document with the site's settings as metadata, and the whole judgement.</summary>
public sealed class ReadJudgement : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var options = ArchiveOptions.Of(context);
        var bag = new DiagnosticBag();
        var names = SeedFolder.List(options.Seeds, bag);
        var judgement = JudgementReader.Read(options.Input, names, bag, options.IsWholeArchive);
        var address = Build.AddressOf(options, judgement.Site, bag);
        return
        [
            context.CreateDocument(new Dictionary<string, object>
            {
                [Keys.Title] = judgement.Site.Title,
                ["publication"] = judgement.Site.Publication,
                ["description"] = judgement.Site.Description,
                ["language"] = judgement.Site.Language,
                [BulletinKeys.Judgement] = judgement,
                [BulletinKeys.Splitter] = new PageSplitter(judgement.Profiles),
                [BulletinKeys.SeedNames] = names.Select(name => $"seeds/{name}").ToFrozenSet(StringComparer.Ordinal),
                [BulletinKeys.Address] = address,
                [BulletinKeys.Diagnostics] = bag.InFileOrder(),
            }),
        ];
    }
}
