using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>A link into the middle of a page.</summary>
/// <param name="File">The output file it leads to.</param>
/// <param name="Id">The id it leads to.</param>
/// <param name="Place">Where the link stands.</param>
public readonly record struct FragmentLink(string File, string Id, DiagnosticPlace Place);
