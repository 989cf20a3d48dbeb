using System.Globalization;
using System.Text.RegularExpressions;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static partial class SiteReader
{
    public const string File = "site.yml";

    public static SiteSettings Read(InputFolder input, DiagnosticBag bag)
    {
        var source = input.Read(File, bag);
        if (source is null)
        {
            if (!input.Has(File)) bag.Add(InputDiagnostics.NoSiteSettings(input.NameOf(File)));
            return Build(Empty(new SourceText(input.NameOf(File), "")), new DiagnosticBag());
        }

        var problemsBefore = bag.Count;
        var map = YamlFile.Map(source, bag);
        // What a broken file says is not known, so nothing is missing from it.
        return map is null && bag.Count > problemsBefore ? Build(Empty(source), new DiagnosticBag()) : Build(map ?? Empty(source), bag);
    }

    private static YamlMap Empty(SourceText source) => new([], new SourceSpan(source, default));

    private static SiteSettings Build(YamlMap map, DiagnosticBag bag)
    {
        var site = new MapReader(map, "the site", SiteKeys.Names, bag);
        CheckSchema(site);
        var language = Language(site);
        return new SiteSettings(
            site.RequiredText("title"),
            site.RequiredText("publication"),
            site.Text("publisher"),
            site.Text("place"),
            language,
            site.RequiredText("description"),
            site.Text("rights"),
            Address(site, "base_url", trailingSlash: true),
            Address(site, "repository", trailingSlash: false),
            site.Number("articles_per_page", SiteKeys.UsualArticles, SiteKeys.FewestArticles, SiteKeys.MostArticles))
        {
            PublicationEvidence = site.Text("publication_evidence"),
            Issn = Issn(site),
            SerialNumber = SerialNumber(site),
            License = Address(site, "license", trailingSlash: null),
            Profile = site.Text("profile"),
            Interface = site.Text("interface") is { Length: > 0 } chosen ? chosen : SiteKeys.InterfaceFor(language),
        };
    }

    // A folder of a form to come holds what this program would not understand, even where its keys look alike.
    private static void CheckSchema(MapReader site)
    {
        if (!site.Has(SiteKeys.Schema)) return;
        var before = site.IsSound;
        var number = site.Number(SiteKeys.Schema, SiteKeys.CurrentSchema, 1, int.MaxValue);
        if (before && number > SiteKeys.CurrentSchema)
            site.Report(SiteKeys.Schema, string.Create(CultureInfo.InvariantCulture, $"is {number}, and this program knows forms up to {SiteKeys.CurrentSchema}"), "use a newer program, or go back to the older form");
    }

    private static string Language(MapReader site)
    {
        var language = site.Text("language");
        if (language.Length == 0) return SiteKeys.UsualLanguage;
        if (!LanguageForm().IsMatch(language)) site.Report("language", $"is no language tag: \"{language}\"", "write a tag such as zh-Hans or en");
        return language;
    }

    // ISO 3297: seven digits weighted 8 to 2 and the check digit, X for ten, make a multiple of eleven.
    private static string Issn(MapReader site)
    {
        var text = site.Text("issn");
        if (text.Length == 0) return "";
        if (!IssnForm().IsMatch(text))
        {
            site.Report("issn", $"is no ISSN: \"{text}\"", "write eight digits with a hyphen, such as 1234-5679");
            return "";
        }

        var sum = text.Where(c => c != '-').Select((c, i) => (c == 'X' ? 10 : c - '0') * (8 - i)).Sum();
        if (sum % 11 != 0) site.Report("issn", $"has a wrong check digit: \"{text}\"", "compare it with the printed number");
        return text;
    }

    private static string SerialNumber(MapReader site)
    {
        var text = site.Text("cn");
        if (text.Length > 0 && !SerialNumberForm().IsMatch(text))
            site.Report("cn", $"is no serial number: \"{text}\"", "write it as it is printed, such as CN 11-0000");
        return text;
    }

    [GeneratedRegex(SiteKeys.LanguagePattern, RegexOptions.CultureInvariant)]
    private static partial Regex LanguageForm();

    [GeneratedRegex(SiteKeys.IssnPattern, RegexOptions.CultureInvariant)]
    private static partial Regex IssnForm();

    [GeneratedRegex(SiteKeys.SerialNumberPattern, RegexOptions.CultureInvariant)]
    private static partial Regex SerialNumberForm();

    private static string Address(MapReader site, string key, bool? trailingSlash)
    {
        var text = site.Text(key);
        if (text.Length == 0) return "";
        var isAddress = Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";
        if (!isAddress || uri!.Query.Length > 0 || uri.Fragment.Length > 0)
        {
            site.Report(key, $"is no web address: \"{text}\"", "write an address such as https://example.org/archive/ without ? or #");
            return "";
        }

        return trailingSlash switch
        {
            true => text.TrimEnd('/') + "/",
            false => text.TrimEnd('/'),
            // An identifier of somebody else's: each character counts.
            null => text,
        };
    }
}
