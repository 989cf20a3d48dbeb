using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>A person named in a byline, a lead or a credit.</summary>
/// <param name="Name">The name; blanks set inside a name (李　娜) are left out.</param>
/// <param name="Role">What the person did. One who wrote and photographed is named twice.</param>
/// <param name="From">Where the name stands.</param>
public sealed record Contributor(string Name, ContributorRole Role, SourceSpan From);
