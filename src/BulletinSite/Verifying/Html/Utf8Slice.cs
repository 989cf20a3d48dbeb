namespace BulletinSite.Verifying.Html;

/// <summary>A range of a page's bytes or, where references were resolved, of the page's resolved text.</summary>
/// <param name="Start">The first byte; the complement of it where the range is one of resolved text.</param>
/// <param name="Length">How many bytes.</param>
internal readonly record struct Utf8Slice(int Start, int Length);
