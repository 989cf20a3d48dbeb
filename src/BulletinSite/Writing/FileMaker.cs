using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying;

namespace BulletinSite.Writing;

/// <summary>Makes a file of a plan, checks it and writes it. Safe to use from several threads.</summary>
/// <param name="verifier">Checks it.</param>
/// <param name="write">Writes it; null when it could not be written.</param>
internal sealed class FileMaker(SiteVerifier verifier, Func<RenderedFile, DiagnosticBag, ManifestEntry?> write)
{
    /// <summary>The file; null when it could not be made, and then the bag says why.</summary>
    public MadeFile? Make(PlannedFile file, DiagnosticBag diagnostics)
    {
        if (file.Make(diagnostics) is not { } bytes) return null;
        var made = file.With(bytes);
        return new MadeFile(write(made, diagnostics), verifier.Inspect(made, diagnostics));
    }
}
