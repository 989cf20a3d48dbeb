using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Exchange;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Statiq.Documents;
using BulletinSite.Steps;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Modules;

/// <summary>
/// Turns the text of a printed page into its articles: one document each, with front matter as metadata, the places of the page it came
/// from, and its text as Markdown. A page without articles comes out as it went in, with what was noticed of it.
/// </summary>
/// <remarks>It needs nothing but documents, and works in any pipeline.</remarks>
public sealed class SplitBulletin : ParallelModule
{
    private readonly Config<PageSplitter> _splitter;
    private Config<IEnumerable<Correction>> _corrections = Config.FromValue<IEnumerable<Correction>>([]);

    /// <summary>Pages of a newspaper nothing is known about.</summary>
    public SplitBulletin()
        : this(Config.FromValue(new PageSplitter(BulletinProfile.Generic)))
    {
    }

    /// <param name="splitter">How pages are read: made once, it serves all pages.</param>
    public SplitBulletin(Config<PageSplitter> splitter) => _splitter = splitter;

    /// <summary>Heeds what editors decided about pages; each page takes what is said of it.</summary>
    public SplitBulletin WithCorrections(Config<IEnumerable<Correction>> corrections)
    {
        _corrections = corrections;
        return this;
    }

    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var bytes = await input.GetContentBytesAsync();
        var path = input.Source.IsNull ? input.Destination.FullPath : input.Source.GetRelativeInputPath().FullPath;
        var file = new SeedFile(path, bytes);
        var splitter = await _splitter.GetValueAsync(input, context);
        var corrections = await _corrections.GetValueAsync(input, context);
        var split = PageSteps.Split(
            file, NameOf(path), splitter, [.. corrections.Where(correction => correction.Anchor.Seed == file.Stem)], new DiagnosticBag());
        var about = new Dictionary<string, object> { [BulletinKeys.Seed] = split, [BulletinKeys.Diagnostics] = split.Diagnostics };
        return split.Page is { Articles.IsEmpty: false } page
            ? page.Articles.Select(article => DocumentOf(article, page, about, input, context))
            : [input.Clone(about)];
    }

    private static IDocument DocumentOf(Article article, Page page, Dictionary<string, object> about, IDocument input, IExecutionContext context)
    {
        var document = ArticleDocument.From(article, page.Seed);
        var items = FrontMatter.Of(document).Concat(about).Append(new(BulletinKeys.Article, article));
        var name = $"{page.Seed.File.Stem}-{article.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)}.md";
        return input.Clone(new NormalizedPath(name), items, context.GetContentProvider(ArticleMarkdown.BodyOf(document), MediaTypes.Markdown));
    }

    // The archive names its pages by where they stand below the folder they are in.
    private static string NameOf(string path) => path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? path[(slash + 1)..] : path;
}
