namespace BulletinSite.Verifying;

/// <summary>A link into the middle of a page.</summary>
/// <param name="File">The output file it leads to.</param>
/// <param name="Id">The id it leads to.</param>
/// <param name="At">Where the link stands on its own page, in bytes from the page's start.</param>
public readonly record struct FragmentLink(string File, string Id, int At);
