using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Addressing;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Writes down the addresses under which articles are published, so that they hold whatever the program learns to read otherwise.</summary>
public static class AddressWriter
{
    private const int LongestQuotation = 16;

    /// <summary>Adds what is not written down yet to <c>addresses/</c>.</summary>
    /// <returns>How many addresses were added.</returns>
    public static int Write(string inputFolder, BulletinArchive archive, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(bag);
        var input = new InputFolder(inputFolder);
        var added = 0;
        var redirects = archive.Redirects.ToLookup(redirect => redirect.Issue);
        foreach (var issue in archive.Issues)
        {
            var moved = redirects[issue.Id].Zip(issue.Moved, (redirect, old) => (redirect.From, old.Claim)).ToList();
            for (var number = 0; number < issue.Pages.Length; number++)
            {
                var page = issue.Pages[number];
                var known = archive.Judgement.Addresses.GetValueOrDefault(page.Seed.File.Stem, []).Select(address => address.Id).ToHashSet();
                var entries = Entries(issue, page, moved.Where(old => old.Claim.Page == number)).Where(entry => !known.Contains(entry.Id)).OrderBy(entry => entry.Line).ToList();
                if (entries.Count == 0) continue;
                var file = $"{AddressesReader.Folder}/{page.Seed.File.Stem}.yml";
                var text = new StringBuilder(input.Read(file, bag)?.Text ?? "# Published addresses. Written by \"freeze\"; an entry is never removed.\naddresses:\n");
                if (text[^1] != '\n') text.Append('\n');
                foreach (var (id, line, last) in entries) Append(text, page.Seed.Source, id, line, last);
                input.Write(file, text.ToString(), bag);
                added += entries.Count;
            }
        }

        return added;
    }

    private static IEnumerable<(ArticleId Id, int Line, int Last)> Entries(EnrichedIssue issue, Page page, IEnumerable<(ArticleId From, AddressClaim Claim)> moved) =>
        issue.Articles.Select(article => (article.Id, article.Article))
            .Concat(issue.Withheld.Select(withheld => (withheld.Id, withheld.Content.Article)))
            .Where(entry => ReferenceEquals(entry.Article.Source, page.Seed.Source))
            .Select(entry => (entry.Id, PageAddresses.AnchorOf(entry.Article), entry.Article.LastLine))
            .Concat(moved.Select(old => (old.From, old.Claim.Line, old.Claim.Line)));

    private static void Append(StringBuilder text, SourceText seed, ArticleId id, int line, int last)
    {
        var words = seed[seed.Lines[line - 1].Span].Trim();
        if (words.Length > LongestQuotation) words = words[..(char.IsHighSurrogate(words[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation)];
        text.Append(CultureInfo.InvariantCulture, $"  - {{ id: {YamlText.Of(id.Value)}, line: {line}, last: {last}, quotation: {YamlText.Of(words)} }}\n");
    }
}
