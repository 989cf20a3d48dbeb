namespace BulletinSite.Model;

/// <summary>A page an editor wrote in <c>input/</c>.</summary>
/// <param name="File">The file, for messages.</param>
/// <param name="Slug">Its address part: the file's name.</param>
/// <param name="Title">Its title.</param>
/// <param name="Markup">Its text as HTML without the title.</param>
public sealed record ProsePage(string File, string Slug, string Title, string Markup)
{
    public UrlPath Path => UrlPath.Page(Slug);
}
