namespace BulletinSite.Search;

/// <summary>A piece of an article that is searched by itself: no match reaches from one into another.</summary>
/// <param name="Field">The part of the article it belongs to.</param>
/// <param name="Anchor">The id of its element on the article's page; empty where it has none.</param>
/// <param name="Text">The text as printed.</param>
public readonly record struct SearchText(SearchField Field, string Anchor, string Text);
