namespace BulletinSite.Verifying.Html;

/// <summary>A kind of element; there is one object of each.</summary>
/// <param name="name">In lower case.</param>
/// <param name="traits">What the standard says of it.</param>
internal sealed class HtmlElement(string name, HtmlTraits traits)
{
    public string Name => name;

    public bool Is(HtmlTraits any) => (traits & any) != 0;
}
