using System.Text.Json;
using BulletinSite.Rendering;
using BulletinSite.Writing;

namespace BulletinSite.Remembering;

/// <summary>
/// Remembers, in a file beside the site, what the site was made of and what there was to say about it. A run that finds the same inputs, and
/// every file of the site as it was written, has nothing to do. The file may be deleted at any time; one that is damaged counts for nothing.
/// </summary>
public static class BuildMemory
{
    /// <summary>The report of the run that wrote the site as it is; null when there is anything to do.</summary>
    public static BuildReport? Recall(BuildOptions options, InputFingerprint fingerprint)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            if (SealedFile.Read(FileOf(options)) is not { } file || JsonSerializer.Deserialize(file, RememberedJson.Default.RememberedBuild) is not { } build || build.Fingerprint != fingerprint.All) return null;
            return StandingSite.Intact(options.Output, ContentHash.Parse(build.ManifestSha256)) is null ? null : build.ToReport(new RememberedSources(options), options.Output);
        }
        catch (Exception problem) when (problem is JsonException or FormatException || FileTrouble.Is(problem))
        {
            // What cannot be read is made again, and then the reason is reported.
            return null;
        }
    }

    /// <summary>Remembers a site that was just written.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="fingerprint">What it was made of, as found before it was made.</param>
    /// <param name="report">What there was to say.</param>
    /// <param name="plan">What was to be made.</param>
    /// <param name="site">What was.</param>
    /// <returns>The report, with a note where it could not be remembered.</returns>
    public static BuildReport Keep(BuildOptions options, InputFingerprint fingerprint, BuildReport report, SitePlan plan, PublishedSite site)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(report);
        // Somebody may have edited a file while the site was made.
        if (report.Output is null || InputFingerprint.Of(options) != fingerprint) return report;
        try
        {
            var manifest = StandingSite.HashOf(options.Output);
            PageMemory.Keep(options, fingerprint, plan, site, manifest);
            var build = RememberedBuild.Of(report, fingerprint.All, manifest.ToString());
            // In pieces: the messages of a large archive are tens of megabytes.
            SealedFile.Write(FileOf(options), writer => JsonSerializer.Serialize(writer.BaseStream, build, RememberedJson.Default.RememberedBuild));
            return report;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return report with { Diagnostics = report.Diagnostics.Add(WritingDiagnostics.NotRemembered(FileOf(options), problem.Message)) };
        }
    }

    /// <summary>Where a site is remembered.</summary>
    public static string FileOf(BuildOptions options) => SealedFile.Beside(options, "built");
}
