using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Facts;

/// <summary>Writes what a list of results shows of the articles, a few articles a file; and the directory of these files.</summary>
/// <param name="files">Receives the files.</param>
/// <param name="few">How many bytes of texts are searched as they are, and come in larger files.</param>
internal sealed class ArticleShelf(SearchFiles files, int few)
{
    private const int FileBytes = 3 * 1024;
    private const int FileBytesOfFew = 32 * 1024;
    private const int FilesPerPage = 64;

    private readonly List<(int First, FileName Name)> _pages = [];
    private readonly ByteWriter _open = new();
    private readonly ByteWriter _file = new();
    private readonly ByteWriter _page = new();

    // All articles, while these are few.
    private readonly List<ShelvedArticle> _first = [];
    private int _firstBytes;
    private int _articles;
    private int _openArticles;
    private int _pageFiles;
    private int _pageFirst;

    /// <summary>Whether the texts so far are so few that a query may load them all.</summary>
    public bool HasFew => _firstBytes <= few;

    public void Add(ShelvedArticle article)
    {
        if (!HasFew)
        {
            Shelve(article, FileBytes);
            return;
        }

        _first.Add(article);
        _firstBytes += article.Bytes.Length;
        if (!HasFew) ShelveFirst(FileBytes);
    }

    /// <summary>The pages of the directory, each with the first article it knows.</summary>
    public IReadOnlyList<(int First, FileName Name)> Finish()
    {
        ShelveFirst(FileBytesOfFew);
        if (_openArticles > 0) CloseFile();
        if (_pageFiles > 0) ClosePage();
        return _pages;
    }

    private void ShelveFirst(int fileBytes)
    {
        foreach (var article in _first) Shelve(article, fileBytes);
        _first.Clear();
    }

    private void Shelve(ShelvedArticle article, int fileBytes)
    {
        _open.Bytes(article.Bytes);
        _articles++;
        _openArticles++;
        if (_open.Length >= fileBytes) CloseFile();
    }

    private void CloseFile()
    {
        _file.Number(_articles - _openArticles).Number(_openArticles).Bytes(_open.Written);
        _page.Number(_openArticles).Bytes(files.Add(SearchFileKind.Texts, _file.Written).ToBytes());
        _open.Clear();
        _file.Clear();
        _openArticles = 0;
        if (++_pageFiles == FilesPerPage) ClosePage();
    }

    private void ClosePage()
    {
        _pages.Add((_pageFirst, files.Add(SearchFileKind.Texts, new ByteWriter().Number(_pageFiles).Bytes(_page.Written).Written)));
        _page.Clear();
        _pageFiles = 0;
        _pageFirst = _articles;
    }
}
