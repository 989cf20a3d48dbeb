namespace BulletinSite.Archive.Judgement;

/// <summary>What <c>input/site.yml</c> says of the archive. Nothing is invented where a value is empty.</summary>
/// <param name="Title">The archive's name.</param>
/// <param name="Publication">The newspaper's name.</param>
/// <param name="Publisher">Who publishes it; empty when not given.</param>
/// <param name="Place">Place of publication; empty when not given.</param>
/// <param name="Language">BCP 47 tag of the articles, such as <c>zh-Hans</c>.</param>
/// <param name="Description">One sentence about the archive.</param>
/// <param name="Rights">A sentence on rights; empty when not given.</param>
/// <param name="BaseUrl">Absolute address of the site's root, with trailing slash; empty when not given.</param>
/// <param name="Repository">Web address of the repository, for links to seeds and reports; empty when not given.</param>
/// <param name="ArticlesPerPage">How many articles the page of a tag, a name or a column shows.</param>
public sealed record SiteSettings(
    string Title,
    string Publication,
    string Publisher,
    string Place,
    string Language,
    string Description,
    string Rights,
    string BaseUrl,
    string Repository,
    int ArticlesPerPage)
{
    /// <summary>How the newspaper's name is known, where the pages do not print it; empty when they do.</summary>
    public string PublicationEvidence { get; init; } = "";

    /// <summary>BCP 47 tag of the language the site itself speaks.</summary>
    public string Interface { get; init; } = "zh-Hans";

    /// <summary>The newspaper's ISSN (<c>NNNN-NNNC</c>, ISO 3297); empty when not given.</summary>
    public string Issn { get; init; } = "";

    /// <summary>The newspaper's national serial number (国内统一连续出版物号, <c>CN NN-NNNN</c>, GB/T 9999); empty when not given.</summary>
    public string SerialNumber { get; init; } = "";

    /// <summary>Web address of the licence or rights statement that holds for the articles; empty when not given.</summary>
    public string License { get; init; } = "";

    /// <summary>The name of the profile in <c>input/profiles/</c> that says how the paper sets its pages; empty for the built-in one.</summary>
    public string Profile { get; init; } = "";
}
