using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Enriching.Jumping;

/// <summary>One end of a jump: an article with a line that says where it goes on or comes from.</summary>
/// <param name="Article">The article.</param>
/// <param name="Line">The jump line.</param>
/// <param name="Note">What it says.</param>
/// <param name="Sheet">Which printed page of the issue the article stands on, from 0 in the order held.</param>
/// <param name="Page">The number printed on that page; null where no folio says it.</param>
internal sealed record JumpEnd(Article Article, Block Line, JumpNote Note, int Sheet, string? Page)
{
    private const int CommonBeginning = 4;

    private readonly string _title = Bare(Article.Title);
    private readonly string _noted = Bare(Note.Title);

    /// <summary>Whether a second half can go on what this first half begins: on another page, and no page number speaks against it.</summary>
    /// <remarks>Were both to name the same page, they would stand on it together.</remarks>
    public bool CanReach(JumpEnd second) => Sheet != second.Sheet && Note.Page != second.Note.Page && Agree(Note.Page, second.Page) && Agree(second.Note.Page, Page);

    /// <summary>Whether the page numbers beside both jump lines and in both folios say so.</summary>
    public bool NamesPageOf(JumpEnd second) => Note.Page == second.Page && second.Note.Page == Page;

    /// <summary>Whether the second half repeats the title, or words of it.</summary>
    public bool SharesTitleWith(JumpEnd second) => _title.Length > 0 && (Repeats(second._noted) || Repeats(second._title) || second._title.Contains(_title, StringComparison.Ordinal));

    private bool Repeats(string words) => words.Length > 1
        && (_title.Contains(words, StringComparison.Ordinal) || (words.Length >= CommonBeginning && _title.StartsWith(words[..CommonBeginning], StringComparison.Ordinal)));

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
