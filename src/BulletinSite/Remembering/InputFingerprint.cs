using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BulletinSite.Remembering;

/// <summary>One hash of everything a site is made of: seeds, judgement, theme, options and program. Equal hashes mean equal sites.</summary>
public static class InputFingerprint
{
    /// <summary>The hash, in hexadecimal; null when a file cannot be read, which the build will report.</summary>
    public static string? Of(BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            var text = new StringBuilder();
            // The program itself: another build of any of its parts may write another site.
            Append(text, AppContext.BaseDirectory, new EnumerationOptions { AttributesToSkip = 0 }, IsPart);
            text.Append(CultureInfo.InvariantCulture,
                $"{Environment.Version}\n{options.Seeds}\n{options.Root}\n{options.BaseUrl}\n{options.UsesCorrections}\n{options.IsDeep}\n{options.HostLimit}\n{options.ContentDate:O}\n");
            // Hidden files and links count as well: better to build once too often.
            var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 };
            foreach (var folder in new[] { options.Seeds, options.Input, options.Theme }) Append(text, folder, everything, _ => true);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
        catch (Exception problem) when (FileTrouble.Is(problem))
        {
            return null;
        }
    }

    // What is compiled beforehand from the other parts says nothing that they do not, and is larger than all of them.
    private static bool IsPart(string file) => file.EndsWith(".dll", StringComparison.Ordinal) && !file.EndsWith(".r2r.dll", StringComparison.Ordinal);

    private static void Append(StringBuilder text, string folder, EnumerationOptions which, Func<string, bool> counts)
    {
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*", which).Where(counts).Order(StringComparer.Ordinal)] : [];
        var hashes = new string[files.Length];
        Parallel.For(0, files.Length, i => hashes[i] = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(files[i]))));
        text.Append(folder).Append('\n');
        for (var i = 0; i < files.Length; i++) text.Append(files[i]).Append('\0').Append(hashes[i]).Append('\n');
    }
}
