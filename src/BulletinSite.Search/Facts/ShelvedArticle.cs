using BulletinSite.Search.Coding;

namespace BulletinSite.Search.Facts;

/// <summary>What a list of results shows of an article, as it stands in a file.</summary>
/// <param name="Bytes">Address, name, date, kind and texts.</param>
internal readonly record struct ShelvedArticle(byte[] Bytes)
{
    /// <param name="article">The article.</param>
    /// <param name="bytes">Where it is written first; one serves many, one after the other.</param>
    public static ShelvedArticle Of(SearchableArticle article, ByteWriter bytes)
    {
        bytes.Clear();
        bytes.Text(article.Address).Text(article.Name).Text(article.Date.Label).Text(article.Kind).Number(article.Texts.Length);
        foreach (var text in article.Texts) bytes.Number((int)text.Field).Text(text.Anchor).Text(text.Text);
        return new ShelvedArticle(bytes.ToArray());
    }
}
