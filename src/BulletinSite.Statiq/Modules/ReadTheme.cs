using BulletinSite.Rendering;
using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Rendering;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Modules;

/// <summary>Reads the looks of the site: one document with the theme, and its templates as Scriban reads them.</summary>
public sealed class ReadTheme : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var bag = new DiagnosticBag();
        var theme = ThemeReader.Read(ArchiveOptions.Of(context).Theme, bag);
        return
        [
            context.CreateDocument(new Dictionary<string, object>
            {
                [BulletinKeys.Theme] = theme,
                [BulletinKeys.Templates] = new ScribanTheme(theme),
                [BulletinKeys.Diagnostics] = bag.InFileOrder(),
            }),
        ];
    }
}
