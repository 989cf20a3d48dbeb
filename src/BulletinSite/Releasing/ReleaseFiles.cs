using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using BulletinSite.Archive.Exchange;
using BulletinSite.Comparing;
using BulletinSite.Model;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Releasing;

/// <summary>The files of a release: the site, the corpus, how both are cited, and the sums by which they are known again.</summary>
internal static partial class ReleaseFiles
{
    public const string Site = "site.zip";
    public const string Corpus = "corpus.zip";
    public const string Citation = "CITATION.cff";
    public const string Sums = "SHA256SUMS";

    /// <summary>Writes them from a site that was built.</summary>
    /// <param name="options">Where the archive and its site are.</param>
    /// <param name="version">The release's name.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="bag">What is wrong.</param>
    /// <returns>The files with their sizes, by name.</returns>
    public static ImmutableArray<(string Name, long Bytes)> Write(BuildOptions options, string version, string folder, DiagnosticBag bag)
    {
        var site = EditionReader.Read(options.Output, bag);
        var archive = Build.ReadArchive(options, new Steps.StageClock(), new DiagnosticBag()).Archive;
        if (site is null) return [];
        var settings = archive.Judgement.Site;
        var address = SiteAddress.TryParse(options.BaseUrl ?? settings.BaseUrl, out var known) ? known : SiteAddress.Unknown;
        var citation = Encoding.UTF8.GetBytes(CitationFile.Write(settings with { BaseUrl = address.Absolute(UrlPath.Root) ?? "" }, version, options.ContentDate));
        try
        {
            Directory.CreateDirectory(folder);
            var manifest = Manifest.Read(File.ReadAllBytes(Path.Combine(options.Output, Manifest.FileName)));
            Pack(folder, Site, manifest.Files.Select(file => file.Path).Append(Manifest.FileName).Select(name => (name, (Func<byte[]>)(() => File.ReadAllBytes(Path.Combine(options.Output, name))))), options.ContentDate);
            Pack(folder, Corpus, CorpusOf(site, address).Append((Citation, () => citation)), options.ContentDate);
            File.WriteAllBytes(Path.Combine(folder, Citation), citation);
            string[] names = [Citation, Corpus, Site];
            File.WriteAllText(Path.Combine(folder, Sums), string.Concat(names.Select(name => $"{Sum(Path.Combine(folder, name))}  {name}\n")));
            return [.. names.Append(Sums).Select(name => (name, new FileInfo(Path.Combine(folder, name)).Length))];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(ReleasingDiagnostics.CannotWrite(folder, problem.Message));
            return [];
        }
    }

    /// <summary>Whether a name can be that of a release: it stands in file names, on pages and in commands.</summary>
    public static bool IsVersion(string version) => Version().IsMatch(version);

    private static IEnumerable<(string Name, Func<byte[]> Bytes)> CorpusOf(Edition site, SiteAddress address)
    {
        yield return ("articles.jsonl", () => CorpusLines.Write(site.Articles, address));
        foreach (var article in site.Articles) yield return ($"articles/{article.Id}.md", () => Encoding.UTF8.GetBytes(ArticleMarkdown.Write(article)));
    }

    private static void Pack(string folder, string name, IEnumerable<(string Name, Func<byte[]> Bytes)> files, DateTimeOffset? date)
    {
        using var to = File.Create(Path.Combine(folder, name));
        SteadyZip.Write(to, files, date);
    }

    private static string Sum(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    [GeneratedRegex("^[0-9A-Za-z][0-9A-Za-z.+_-]{0,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
