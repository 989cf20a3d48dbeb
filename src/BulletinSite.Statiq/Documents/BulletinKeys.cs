using BulletinSite.Archive.Judgement;
using BulletinSite.Rendering;

namespace BulletinSite.Statiq.Documents;

/// <summary>The names under which documents of the archive carry what is known about them, besides their front matter.</summary>
public static class BulletinKeys
{
    /// <summary>Whatever was noticed where the document was made: an array of <see cref="Text.Diagnostic"/>.</summary>
    public const string Diagnostics = "BulletinDiagnostics";

    /// <summary>The page a document was split from: a <see cref="Steps.SplitSeed"/>.</summary>
    public const string Seed = "BulletinSeed";

    /// <summary>The article as it was split, with every place it came from: an <see cref="Archive.Articles.Article"/>.</summary>
    public const string Article = "BulletinArticle";

    /// <summary>Where each block of an article stands in its seed: an array of <see cref="Archive.Exchange.DocumentBlock"/>.</summary>
    public const string Provenance = "BulletinProvenance";

    /// <summary>An issue with its date, tags and names: an <see cref="Archive.Enriching.EnrichedIssue"/>.</summary>
    public const string Issue = "BulletinIssue";

    /// <summary>What editors decided: an <see cref="EditorialJudgement"/>.</summary>
    public const string Judgement = "BulletinJudgement";

    /// <summary>How the archive's pages are read: an <see cref="Archive.Articles.PageSplitter"/>.</summary>
    public const string Splitter = "BulletinSplitter";

    /// <summary>Which files are pages of the archive: a set of their names from the archive's folder on.</summary>
    public const string SeedNames = "BulletinSeedNames";

    /// <summary>Where the site will stand: a <see cref="Model.SiteAddress"/>.</summary>
    public const string Address = "BulletinAddress";

    /// <summary>A page an editor wrote: a <see cref="Model.ProsePage"/>.</summary>
    public const string Prose = "BulletinProse";

    /// <summary>The looks: a <see cref="BulletinSite.Rendering.Theme"/>.</summary>
    public const string Theme = "BulletinTheme";

    /// <summary>The looks as Scriban reads them: a <see cref="Rendering.ScribanTheme"/>.</summary>
    public const string Templates = "BulletinTemplates";

    /// <summary>What all pages share, the whole archive included: a <see cref="Model.Pages.PageContext"/>.</summary>
    public const string Context = "BulletinContext";

    /// <summary>The file a document becomes: a <see cref="PlannedFile"/>.</summary>
    public const string File = "BulletinFile";

    /// <summary>The search index, which whoever uses it last disposes of: <see cref="Search.Files.SearchFiles"/>.</summary>
    public const string SearchIndex = "BulletinSearchIndex";

    /// <summary>Every file of the checked site with its hash: a <see cref="Writing.Manifest"/>.</summary>
    public const string Manifest = "BulletinManifest";
}
