using System.Globalization;
using System.Text;
using BulletinSite.Steps;
using BulletinSite.Writing;

namespace BulletinSite.Remembering;

/// <summary>What a site is made of, as hashes in hexadecimal.</summary>
/// <param name="Program">Of the program: another build of any of its parts may read and write otherwise.</param>
/// <param name="Workshop">Of that, the theme and how closely pages are read: where it is the same, two pages that show the same are the same.</param>
/// <param name="All">Of that and seeds, judgement and options: equal ones mean equal sites.</param>
public sealed record InputFingerprint(string Program, string Workshop, string All)
{
    /// <summary>The hashes; null when a file cannot be read, which the build will report.</summary>
    public static InputFingerprint? Of(BuildOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        try
        {
            var text = new StringBuilder();
            FolderText.Append(text, AppContext.BaseDirectory, new EnumerationOptions { AttributesToSkip = 0 }, IsPart);
            text.Append(CultureInfo.InvariantCulture, $"{Environment.Version}\n");
            var program = Hash();
            text.Append(CultureInfo.InvariantCulture, $"{options.IsDeep}\n");
            AppendFolder(options.Theme);
            var workshop = Hash();
            text.Append(CultureInfo.InvariantCulture, $"{options.Root}\n{options.BaseUrl}\n{options.UsesCorrections}\n{options.HostLimit}\n{options.ContentDate:O}\n");
            foreach (var folder in new[] { options.Seeds, options.Input, AccuracySteps.FolderOf(options) }) AppendFolder(folder);
            return new InputFingerprint(program, workshop, Hash());

            void AppendFolder(string folder) => FolderText.AppendAll(text.Append(folder).Append('\n'), folder);

            string Hash() => ContentHash.Of(Encoding.UTF8.GetBytes(text.ToString())).ToString();
        }
        catch (Exception problem) when (FileTrouble.Is(problem))
        {
            return null;
        }
    }

    // Compiled to native code, the program is one file with all its parts in it.
    private static bool IsPart(string file) => file.EndsWith(".dll", StringComparison.Ordinal) || file == Environment.ProcessPath;
}
