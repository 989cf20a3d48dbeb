namespace BulletinSite.Verifying.Html;

/// <summary>A kind of element.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Traits">What the standard says of it.</param>
internal sealed record HtmlElement(string Name, HtmlTraits Traits)
{
    // There is one of each kind.
    public bool Equals(HtmlElement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public bool Is(HtmlTraits traits) => (Traits & traits) != 0;
}
