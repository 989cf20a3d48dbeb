namespace BulletinSite.Verifying.Html;

/// <summary>A kind of element.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Traits">What the standard says of it.</param>
internal sealed record HtmlElement(string Name, HtmlTraits Traits)
{
    public bool Is(HtmlTraits traits) => (Traits & traits) != 0;
}
