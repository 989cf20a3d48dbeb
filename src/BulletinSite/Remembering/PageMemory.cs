using System.Security.Cryptography;
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
            if (!File.Exists(FileOf(options))) return null;
            var file = File.ReadAllBytes(FileOf(options));
            if (!IsWhole(file)) return null;
            using var reader = new BinaryReader(new MemoryStream(file, writable: false), Encoding.UTF8);
            if (ContentHash.From(reader.ReadBytes(ContentHash.Size)) != Way(fingerprint, plan)) return null;
            if (StandingSite.Intact(options.Output, ContentHash.From(reader.ReadBytes(ContentHash.Size))) is not { } manifest) return null;
            return new RememberedPages(manifest, plan).ReadFrom(reader);
        }
        catch (Exception problem) when (FileTrouble.Is(problem))
        {
            // What cannot be read is made again, and then the reason is reported.
            return null;
        }
    }

    /// <summary>Remembers the pages of a site that was just written.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Keep(BuildOptions options, InputFingerprint fingerprint, SitePlan plan, PublishedSite site)
    {
        // Whole or not at all, also where two runs end at the same time.
        var unfinished = $"{FileOf(options)}.{Environment.ProcessId}";
        using (var file = File.Create(unfinished))
        {
            using var sum = SHA256.Create();
            using (var summed = new CryptoStream(file, sum, CryptoStreamMode.Write, leaveOpen: true))
            using (var writer = new BinaryWriter(new BufferedStream(summed, 64 * 1024), Encoding.UTF8))
            {
                Write(Way(fingerprint, plan));
                Write(StandingSite.HashOf(options.Output));
                RememberedPages.WriteTo(writer, site, plan);

                void Write(ContentHash hash)
                {
                    Span<byte> bytes = stackalloc byte[ContentHash.Size];
                    hash.CopyTo(bytes);
                    writer.Write(bytes);
                }
            }

            file.Write(sum.Hash);
        }

        File.Move(unfinished, FileOf(options), overwrite: true);
    }

    /// <summary>Where pages are remembered.</summary>
    public static string FileOf(BuildOptions options) => Path.Combine(Path.GetDirectoryName(options.Output) ?? options.Output, $".{Path.GetFileName(options.Output)}.pages");

    // Beside what a page shows, it depends on the program and the theme; what is found on it also on where the site will stand.
    private static ContentHash Way(InputFingerprint fingerprint, SitePlan plan) => ContentHash.Of(Encoding.UTF8.GetBytes($"{fingerprint.Workshop}\n{plan.Model.Address}"));

    private static bool IsWhole(ReadOnlySpan<byte> file) =>
        file.Length > 3 * ContentHash.Size && ContentHash.Of(file[..^ContentHash.Size]) == ContentHash.From(file[^ContentHash.Size..]);
}
