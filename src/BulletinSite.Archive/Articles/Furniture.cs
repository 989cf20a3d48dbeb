using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>A line of the page that belongs to no article.</summary>
public sealed record Furniture(FurnitureKind Kind, SourceSpan From)
{
    public string Text => From.Text;
}
