using BulletinSite.Search.Coding;
using BulletinSite.Search.Facts;
using BulletinSite.Search.Files;
using BulletinSite.Search.Grams;
using BulletinSite.Search.Postings;

namespace BulletinSite.Search;

/// <summary>Makes the index of an archive, article after article, in the order of the archive. Memory does not grow with the texts.</summary>
public sealed class SearchIndexBuilder : IDisposable
{
    /// <summary>The version of the format; the browser reads no other.</summary>
    public const int Version = 5;

    private const int DefaultMemory = 48 * 1024 * 1024;

    /// <summary>How many numbers a pair's postings usually have at most. One with more costs a query more than forty kB, and the time to read them.</summary>
    public const int UsualNumbers = 128 * 1024;

    /// <summary>How many bytes of texts are few: a query may load them all, and an archive with no more has no postings.</summary>
    public const int FewTexts = 256 * 1024;

    private readonly SearchFiles _files = new();
    private readonly int _usual;
    private readonly PostingStore _postings;
    private readonly ArticleShelf _shelf;
    private readonly FacetSet _facets = new();
    private readonly DateTable _dates = new();
    private readonly WordTable _words = new();
    private readonly int[] _characters = new int[char.MaxValue + 1];
    private int _articles;
    private bool _isFinished;

    /// <param name="memory">How many bytes of postings are held before they are put aside.</param>
    /// <param name="usual">How many numbers the postings of a pair may have before what follows it is listed as well.</param>
    /// <param name="few">How many bytes of texts are searched without postings.</param>
    public SearchIndexBuilder(int memory = DefaultMemory, int usual = UsualNumbers, int few = FewTexts)
    {
        _usual = usual;
        _postings = new PostingStore(memory);
        _shelf = new ArticleShelf(_files, few);
    }

    public void Add(SearchableArticle article)
    {
        using var grams = ArticleGrams.Of(article);
        Add(grams);
    }

    /// <summary>Adds articles that were taken apart before, perhaps on another thread.</summary>
    public void Add(ArticleGrams grams)
    {
        ArgumentNullException.ThrowIfNull(grams);
        _postings.Add(_articles, grams);
        _words.Add(_articles, grams.Words);
        foreach (ref readonly var list in grams.Lists)
        {
            if (list.Gram <= char.MaxValue) _characters[list.Gram] += list.Articles;
        }

        foreach (var article in grams.Shelved) _shelf.Add(article);
        foreach (var article in grams.Articles)
        {
            _facets.Add(_articles++, article);
            _dates.Add(article.Date);
        }
    }

    /// <summary>Writes what could not be written before all articles were known. The files are the caller's to dispose of.</summary>
    public SearchFiles Finish(SearchCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var common = _shelf.HasFew ? CommonPairs.None : _postings.JoinCommon(_usual);
        var manifest = new ByteWriter().Number(Version).Number(_articles).Number(_dates.Undated)
            .Number(coverage.Withdrawn).Number(coverage.Pages).Number(coverage.Unreviewed);
        manifest.Text(common.ToString());
        var alphabet = new Alphabet(_characters, common);
        var shards = _shelf.HasFew ? [] : new ShardWriter(_files, _articles, alphabet).Write(_postings.Lists());
        manifest.Number(shards.Count);
        var last = 0;
        foreach (var (first, name) in shards)
        {
            var number = alphabet.NumberOf(first.First);
            manifest.Number(number - last).Number(alphabet.RankOf(first.Second)).Bytes(name.ToBytes());
            last = number;
        }

        var words = _words.Write(_files, _articles);
        manifest.Number(words.Count);
        foreach (var (first, name) in words) manifest.Text(first).Bytes(name.ToBytes());
        var pages = _shelf.Finish();
        manifest.Number(pages.Count);
        foreach (var (first, name) in pages) manifest.Number(first).Bytes(name.ToBytes());
        manifest.Number(_facets.All.Count);
        foreach (var facet in _facets.All)
        {
            var (name, bytes) = facet.Write(_files, _articles);
            manifest.Text(facet.Id).Number(facet.Values.Count()).Number(bytes).Bytes(name.ToBytes());
        }

        var suggestions = Suggestions.Write(_facets.Suggested, _files);
        manifest.Number(suggestions.Count);
        foreach (var (first, name) in suggestions) manifest.Number(first).Bytes(name.ToBytes());
        manifest.Bytes(_dates.Write(_files).ToBytes());
        alphabet.Write(manifest);
        var content = manifest.ToArray();
        _files.AddManifest(new ByteWriter().Bytes(FileName.Of(content).ToBytes()).Bytes(content).ToArray());
        _isFinished = true;
        return _files;
    }

    public void Dispose()
    {
        _postings.Dispose();
        if (!_isFinished) _files.Dispose();
    }
}
