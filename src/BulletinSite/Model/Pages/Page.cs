using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Pages;

/// <summary>A page of the site: where it is, and how to make what its template sees when its turn comes.</summary>
/// <param name="Path">Its address.</param>
/// <param name="What">What it is, for messages: <c>the article "…" (seeds/….txt:5)</c>.</param>
/// <param name="Type">The type of page; its template bears the same name.</param>
/// <param name="View">Makes the view; called once, possibly on another thread.</param>
/// <param name="IsListed">Whether search engines are told about it.</param>
public sealed record Page(UrlPath Path, string What, PageType Type, Func<IView> View, bool IsListed = true);
