using System.Collections.Immutable;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying;

namespace BulletinSite.Serving.Previewing;

/// <summary>Every file of a preview, and what checks its pages against each other.</summary>
internal sealed class PlannedSite
{
    private readonly Dictionary<string, PlannedFile> _files;

    private PlannedSite(SitePlan plan, ImmutableArray<Diagnostic> diagnostics)
    {
        _files = plan.Files.ToDictionary(file => file.OutputFile, StringComparer.Ordinal);
        Verifier = new SiteVerifier(plan, isDeep: true);
        Diagnostics = diagnostics;
    }

    public SiteVerifier Verifier { get; }

    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public static PlannedSite Of(PageContext context, Theme theme)
    {
        var bag = new DiagnosticBag();
        return new PlannedSite(SitePlan.WithoutSearch(context, theme, bag), bag.InFileOrder());
    }

    public PlannedFile? Find(string file) => _files.GetValueOrDefault(file);
}
