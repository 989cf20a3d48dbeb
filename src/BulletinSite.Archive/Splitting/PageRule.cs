namespace BulletinSite.Archive.Splitting;

/// <summary>A rule that sees of a line what only the lines around it, or the whole page, can tell.</summary>
/// <param name="Name">What a profile calls it that does without it, and <c>explain</c> that names it.</param>
/// <param name="Reason">Why, in an editor's words.</param>
/// <param name="Form">The pages it is for.</param>
/// <param name="Read">Adds to the page what it sees.</param>
internal sealed record PageRule(string Name, string Reason, PageForm Form, Action<PageDraft> Read)
{
    public bool IsFor(PageDraft page) => Form == PageForm.Any || page.Column > 0 == (Form == PageForm.Columns);
}
