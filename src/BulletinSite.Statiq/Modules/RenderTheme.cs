using BulletinSite.Rendering;
using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Modules;

/// <summary>Renders pages with Scriban and the theme's template for their type. A page that fails says why and has no content.</summary>
/// <param name="templates">The theme.</param>
public sealed class RenderTheme(Config<ScribanTheme> templates) : ParallelModule
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        if (input.Carried<PlannedFile>(BulletinKeys.File) is not { Page: { } page }) return [input];
        var bag = new DiagnosticBag();
        var theme = await templates.GetValueAsync(input, context);
        return theme.Render(page.Type.Template, page.View(), bag) is { } html
            ? [input.Clone(context.GetContentProvider(html, MediaTypes.Html))]
            : [input.Clone(new NormalizedPath(null), [Notes.Of(bag)], context.GetContentProvider((byte[])[], MediaTypes.Html))];
    }
}
