using System.Text;
using BulletinSite.Rendering;
using BulletinSite.Writing;

namespace BulletinSite.Remembering;

/// <summary>
/// Remembers, in a file beside the site, what each of its pages showed and what was found on it, so that the next run makes only those that would show
/// something else. The file may be deleted at any time; one that is damaged, or is of another site than the one that is there, counts for nothing.
/// </summary>
internal static class PageMemory
{
    /// <summary>What is known of the site that is there; null when it is not as it was written, or was made in another way.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="fingerprint">What the new site is made of.</param>
    /// <param name="plan">The new site.</param>
    public static StandingSite? Recall(BuildOptions options, InputFingerprint fingerprint, SitePlan plan)
    {
        try
        {
            if (SealedFile.Read(FileOf(options)) is not { } file) return null;
            using var reader = new BinaryReader(new MemoryStream(file, writable: false), Encoding.UTF8);
            if (reader.ReadHash() != Way(fingerprint, plan)) return null;
            if (StandingSite.Intact(options.Output, reader.ReadHash()) is not { } manifest) return null;
            return new RememberedPages(manifest, plan).ReadFrom(reader);
        }
        catch (Exception problem) when (FileTrouble.Is(problem))
        {
            // What cannot be read is made again, and then the reason is reported.
            return null;
        }
    }

    /// <summary>Remembers the pages of a site that was just written.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="fingerprint">What it was made of.</param>
    /// <param name="plan">What was to be made.</param>
    /// <param name="site">What was.</param>
    /// <param name="manifest">The hash of its list of files.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Keep(BuildOptions options, InputFingerprint fingerprint, SitePlan plan, PublishedSite site, ContentHash manifest) => SealedFile.Write(FileOf(options), writer =>
    {
        writer.Write(Way(fingerprint, plan));
        writer.Write(manifest);
        RememberedPages.WriteTo(writer, site, plan);
    });

    /// <summary>Where pages are remembered.</summary>
    public static string FileOf(BuildOptions options) => SealedFile.Beside(options, "pages");

    // Beside what a page shows, it depends on the program and the theme; what is found on it also on where the site will stand.
    private static ContentHash Way(InputFingerprint fingerprint, SitePlan plan) => ContentHash.Of(Encoding.UTF8.GetBytes($"{fingerprint.Workshop}\n{plan.Model.Address}"));
}
