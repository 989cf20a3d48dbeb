using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Finds what an issue's folios print.</summary>
internal static class PrintedFolio
{
    /// <summary>The first folio of the issue; null where no page has one.</summary>
    public static FolioFacts? Of(IEnumerable<Page> pages)
    {
        foreach (var page in pages)
        {
            foreach (var furniture in page.Furniture)
            {
                if (furniture.Kind == FurnitureKind.Folio) return FolioReader.Read(furniture.Text);
            }
        }

        return null;
    }
}
