using System.Text;
using System.Text.RegularExpressions;

namespace BulletinSite.Tests;

/// <summary>What is not known of a date is invented in no file of the site: not in sorting, feeds, metadata, <c>time</c> elements or names.</summary>
public sealed partial class UnknownDatesTests
{
    private static readonly DateTimeOffset Changed = new(2031, 7, 8, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Pages_that_name_no_year_make_a_site_that_names_none()
    {
        using var archive = new SmallArchive();
        foreach (var (file, text) in Files(archive)) Assert.True(!Year().IsMatch(text.Replace("2031-07-08", "", StringComparison.Ordinal)) && !Year().IsMatch(file), $"{file}: {Year().Match(text)}");
    }

    [Fact]
    public void An_issue_of_one_unknown_day_of_several_has_no_day_anywhere()
    {
        using var archive = new SmallArchive();
        archive.Write("input/issues.yml", "issues:\n- { seeds: [one.txt], date: \"[2024-01-15..2024-02-09]\", reason: r, evidence: [{ note: n }] }\n");
        foreach (var (file, text) in Files(archive))
        {
            // As bounds of what is unknown days may stand, in EDTF and in words; nowhere else.
            var rest = Bounds().Replace(text, "").Replace("2031-07-08", "", StringComparison.Ordinal);
            Assert.False(Day().IsMatch(rest), $"{file}: {Day().Match(rest)}");
            Assert.DoesNotContain("datePublished\":\"2024-", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<published>", text, StringComparison.Ordinal);
            Assert.DoesNotContain("published_time", text, StringComparison.Ordinal);
            Assert.DoesNotMatch("datetime=\"?2024-", text);
        }
    }

    private static IEnumerable<(string File, string Text)> Files(SmallArchive archive)
    {
        var (_, errors) = archive.Build(archive.Options with { BaseUrl = "https://example.org/", ContentDate = Changed });
        Assert.Empty(errors);
        // The theme's own files, the tables of search and the list of file sizes say nothing of the newspaper's days that its pages do not.
        return archive.Site().Where(file => !file.Key.StartsWith("assets/", StringComparison.Ordinal) && file.Key != "manifest.json" && Written().IsMatch(file.Key))
            .Select(file => (file.Key, NoDates().Replace(Encoding.UTF8.GetString(Convert.FromBase64String(file.Value)), "")));
    }

    // The year in a tag: URI says since when its name is held, an example what to type.
    [GeneratedRegex("tag:[^,]+,[0-9]{4}:|placeholder=[0-9-]+|<dt>(日期|整词):[^<]+(</dt>)?\\s*<dd>[^<]+")]
    private static partial Regex NoDates();

    [GeneratedRegex("[.](html|xml|json|md|txt|ris|bib|csv|jsonl)$")]
    private static partial Regex Written();

    [GeneratedRegex("(?<![0-9a-zA-Z/.])(19|20)[0-9]{2}(?![0-9a-zA-Z])")]
    private static partial Regex Year();

    [GeneratedRegex("(?<![0-9])20[0-9]{2}-[01][0-9]-[0-3][0-9](?![0-9])|20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日|20[0-9]{6}(?![0-9a-f])")]
    private static partial Regex Day();

    [GeneratedRegex(@"\[[0-9.,-]+\]|[0-9-]{10}/[0-9-]{10}|20[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}(日?[–至][^<]{0,12}日之间某日|日?至[0-9月年]+日)|""(earliest|latest|min|max)""\s*:\s*""[0-9-]+""")]
    private static partial Regex Bounds();
}
