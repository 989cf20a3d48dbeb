using BulletinSite.Search.Coding;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Facts;

/// <summary>Writes what a list of results shows of the articles, a few articles a file; and the directory of these files.</summary>
internal sealed class ArticleShelf(SearchFiles files)
{
    private const int FileBytes = 3 * 1024;
    private const int FilesPerPage = 64;

    private readonly List<(int First, FileName Name)> _pages = [];
    private readonly ByteWriter _open = new();
    private readonly ByteWriter _page = new();
    private int _articles;
    private int _openArticles;
    private int _pageFiles;
    private int _pageFirst;

    public void Add(ShelvedArticle article)
    {
        _open.Bytes(article.Bytes);
        _articles++;
        _openArticles++;
        if (_open.Length >= FileBytes) CloseFile();
    }

    /// <summary>The pages of the directory, each with the first article it knows.</summary>
    public IReadOnlyList<(int First, FileName Name)> Finish()
    {
        if (_openArticles > 0) CloseFile();
        if (_pageFiles > 0) ClosePage();
        return _pages;
    }

    private void CloseFile()
    {
        var content = new ByteWriter().Number(_articles - _openArticles).Number(_openArticles).Bytes(_open.Written);
        _page.Number(_openArticles).Bytes(files.Add(SearchFileKind.Texts, content.Written).ToBytes());
        _open.Clear();
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
