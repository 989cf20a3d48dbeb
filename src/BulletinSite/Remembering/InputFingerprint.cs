using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BulletinSite.Steps;

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
            FolderText.Append(text, AppContext.BaseDirectory, new EnumerationOptions { AttributesToSkip = 0 }, IsPart);
            text.Append(CultureInfo.InvariantCulture,
                $"{Environment.Version}\n{options.Seeds}\n{options.Root}\n{options.BaseUrl}\n{options.UsesCorrections}\n{options.IsDeep}\n{options.HostLimit}\n{options.ContentDate:O}\n");
            foreach (var folder in new[] { options.Seeds, options.Input, options.Theme, AccuracySteps.FolderOf(options) }) FolderText.AppendAll(text.Append(folder).Append('\n'), folder);
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
        }
        catch (Exception problem) when (FileTrouble.Is(problem))
        {
            return null;
        }
    }

    // Compiled to native code, the program is one file with all its parts in it.
    private static bool IsPart(string file) => file.EndsWith(".dll", StringComparison.Ordinal) || file == Environment.ProcessPath;
}
