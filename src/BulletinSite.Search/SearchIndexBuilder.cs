using BulletinSite.Search.Coding;
using BulletinSite.Search.Facts;
using BulletinSite.Search.Files;
using BulletinSite.Search.Grams;
using BulletinSite.Search.Normalising;
using BulletinSite.Search.Postings;

namespace BulletinSite.Search;

/// <summary>Makes the index of an archive, article after article, in the order of the archive. Memory does not grow with the texts.</summary>
public sealed class SearchIndexBuilder : IDisposable
{
    /// <summary>The version of the format; the browser reads no other.</summary>
    public const int Version = 3;

    private const int DefaultMemory = 48 * 1024 * 1024;

    /// <summary>How many numbers a pair's postings usually have at most. One with more costs a query more than twenty kB, and the time to read them.</summary>
    public const int UsualNumbers = 64 * 1024;

    private readonly SearchFiles _files = new();
    private readonly int _usual;
    private readonly PostingStore _postings;
    private readonly ArticleShelf _shelf;
    private readonly FacetSet _facets = new();
    private readonly DateTable _dates = new();
    private readonly WordTable _words = new();
    private readonly bool[] _characters = new bool[char.MaxValue + 1];
    private long _length;
    private int _articles;
    private bool _isFinished;

    /// <param name="memory">How many bytes of postings are held before they are put aside.</param>
    /// <param name="usual">How many numbers the postings of a pair may have before what follows it is listed as well.</param>
    public SearchIndexBuilder(int memory = DefaultMemory, int usual = UsualNumbers)
    {
        _usual = usual;
        _postings = new PostingStore(memory);
        _shelf = new ArticleShelf(_files);
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
            if (list.Gram <= char.MaxValue) _characters[list.Gram] = true;
        }

        foreach (var article in grams.Shelved) _shelf.Add(article);
        foreach (var article in grams.Articles)
        {
            _facets.Add(_articles++, article);
            _dates.Add(article.Date);
        }

        _length += grams.Characters;
    }

    /// <summary>Writes what could not be written before all articles were known. The files are the caller's to dispose of.</summary>
    public SearchFiles Finish(SearchCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var common = _postings.JoinCommon(_usual);
        var bits = ShardWriter.BitsFor(_postings.Numbers);
        var manifest = new ByteWriter().Number(Version).Number(_articles).Number((int)Math.Min(_length, int.MaxValue)).Number(_dates.Undated)
            .Number(coverage.Withdrawn).Number(coverage.Pages).Number(coverage.Unreviewed);
        manifest.Text(common.ToString()).Number(bits);
        foreach (var name in new ShardWriter(_files, _articles).Write(_postings.Lists(), bits)) manifest.Bytes(name.ToBytes());
        var words = _words.Write(_files, _articles);
        manifest.Number(words.Count);
        foreach (var name in words) manifest.Bytes(name.ToBytes());
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
        foreach (var name in suggestions) manifest.Bytes(name.ToBytes());
        manifest.Bytes(_dates.Write(_files).ToBytes());
        WriteForms(manifest);
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

    // A form made of characters that stand nowhere in the archive finds nothing, folded or not.
    private void WriteForms(ByteWriter manifest)
    {
        var forms = SearchForms.All.Where(form => form.To.All(c => _characters[c] || c == ' ')).ToList();
        manifest.Text(string.Concat(forms.Where(form => form.To.Length == 1).Select(form => form.From + form.To)));
        var others = forms.Where(form => form.To.Length != 1).ToList();
        manifest.Number(others.Count);
        foreach (var (from, to) in others) manifest.Text(from.ToString()).Text(to);
    }
}
