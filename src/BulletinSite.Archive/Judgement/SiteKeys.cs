using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>Every key of <c>site.yml</c>: what the reader of the file takes, and what the schema for editors' tools is made of.</summary>
public static class SiteKeys
{
    /// <summary>The number of the form the editors' folder has now.</summary>
    public const int CurrentSchema = 1;

    /// <summary>The key that says in which form the folder is.</summary>
    public const string Schema = "schema";

    internal const string LanguagePattern = "^[A-Za-z0-9]{2,3}(-[A-Za-z0-9]{1,8})*$";
    internal const string IssnPattern = "^[0-9]{4}-[0-9]{3}[0-9X]$";
    internal const string SerialNumberPattern = "^CN ?[0-9]{2}-[0-9]{4}(/[A-Z0-9]+)?$";
    internal const string AddressPattern = "^https?://[^?#]+$";
    internal const int FewestArticles = 5;
    internal const int MostArticles = 500;
    internal const int UsualArticles = 50;
    internal const string UsualLanguage = "zh-Hans";

    public static ImmutableArray<SiteKey> All { get; } =
    [
        new(Schema, "The number of the form this folder is in; \"migrate\" writes it.", "1") { Range = (1, CurrentSchema), Otherwise = "1" },
        new("title", "The archive's name.", "河湾报档案") { IsNeeded = true },
        new("publication", "The newspaper's name.", "河湾报") { IsNeeded = true },
        new("publication_evidence", "How the newspaper's name is known, where the pages do not print it.", "报头未印，据第三版版权栏"),
        new("publisher", "Who published the newspaper; left out when not known.", "河湾报社"),
        new("place", "Where it was published; left out when not known.", "河湾"),
        new("language", "The language tag of the articles.", "en") { Pattern = LanguagePattern, Otherwise = UsualLanguage },
        new("description", "One sentence about the archive.", "河湾报的全部文章。") { IsNeeded = true },
        new("rights", "One sentence on rights.", "著作权属于原报社及作者。"),
        new("license", "Web address of the licence or rights statement of the articles.", "https://rightsstatements.org/vocab/InC/1.0/") { Pattern = AddressPattern },
        new("issn", "The newspaper's ISSN; its check digit is checked.", "1234-5679") { Pattern = IssnPattern },
        new("cn", "The national serial number (国内统一连续出版物号) as printed.", "CN 11-0000") { Pattern = SerialNumberPattern },
        new("base_url", "The site's address; the command line can give another.", "https://example.org/archive/") { Pattern = AddressPattern },
        new("repository", "Web address of the repository, for links to the seeds and reports of mistakes.", "https://github.com/example/archive") { Pattern = AddressPattern },
        new("articles_per_page", "How many articles the page of a tag, a name or a column shows; of a longer list the rest stands on pages of its years.", "20") { Range = (FewestArticles, MostArticles), Otherwise = "50" },
        new("interface", "The language of the site's own words, one of those in theme/strings.yml; left out, Chinese for a newspaper in Chinese and English for others.", "en"),
        new("profile", "The name of a file in profiles/, which says how the newspaper sets its pages.", "chinese-newspaper"),
    ];

    /// <summary>The language of the site's own words where nobody has chosen one.</summary>
    internal static string InterfaceFor(string language) => language.StartsWith("zh", StringComparison.Ordinal) ? UsualLanguage : "en";

    /// <summary>The keys alone, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(key => key.Name)];
}
