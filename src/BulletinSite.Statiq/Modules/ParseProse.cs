using BulletinSite.Model;
using BulletinSite.Statiq.Documents;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Modules;

/// <summary>Turns the Markdown editors wrote into pages: the title becomes metadata, the text HTML.</summary>
/// <param name="address">Where the site will stand, for links that begin at its root.</param>
public sealed class ParseProse(Config<SiteAddress> address) : ParallelModule
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText(input.Source.GetRelativeInputPath().FullPath, await input.GetContentStringAsync());
        var page = ProseReader.Parse(source, await address.GetValueAsync(input, context), bag);
        if (page is null) return Notes.DocumentOf(context, bag);
        return
        [
            input.Clone(
                new Dictionary<string, object>
                {
                    [Keys.Title] = page.Title,
                    ["slug"] = page.Slug,
                    [BulletinKeys.Prose] = page,
                    [BulletinKeys.Diagnostics] = bag.InFileOrder(),
                },
                context.GetContentProvider(page.Markup, MediaTypes.Html)),
        ];
    }
}
