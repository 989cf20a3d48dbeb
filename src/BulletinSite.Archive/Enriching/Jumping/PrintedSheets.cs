using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Dating;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Jumping;

/// <summary>The printed pages of one file, from 0: a form feed begins another.</summary>
internal sealed class PrintedSheets
{
    private readonly List<int> _breaks = [];
    private readonly Dictionary<int, string> _numbers = [];

    public PrintedSheets(Page page)
    {
        var text = page.Seed.Source.Text;
        for (var at = text.IndexOf('\f', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\f', at + 1)) _breaks.Add(at);
        foreach (var furniture in page.Furniture)
        {
            if (furniture.Kind == FurnitureKind.Folio && FolioReader.Read(furniture.Text).Page is { } number) _numbers.TryAdd(Of(furniture.From), number);
        }
    }

    public int Count => _breaks.Count + 1;

    /// <summary>Which of them a place stands on.</summary>
    public int Of(SourceSpan place) => ~_breaks.BinarySearch(place.Span.Start);

    /// <summary>The number printed in a folio of it; null where none is.</summary>
    public string? NumberOf(int sheet) => _numbers.GetValueOrDefault(sheet);
}
