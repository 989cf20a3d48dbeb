namespace BulletinSite.Templates.Values;

/// <summary>A view that stands on many pages and never changes: what a template makes of it is made once, if the template shows nothing else.</summary>
public interface IKeptView : IView
{
    /// <summary>What templates made of it; null when this one was made for a single page.</summary>
    FragmentShelf? Fragments { get; }
}
