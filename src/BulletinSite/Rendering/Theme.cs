using System.Collections.Immutable;
using BulletinSite.Model;
using BulletinSite.Templates;

namespace BulletinSite.Rendering;

/// <summary>The looks of the site: templates, and files that are copied as they are.</summary>
/// <param name="Templates">By name: <c>article.html</c>, <c>partials/top.html</c>.</param>
/// <param name="Assets">In the order of their names.</param>
/// <param name="Stylesheet">Where <c>site.css</c> is published.</param>
public sealed record Theme(TemplateLibrary Templates, ImmutableArray<ThemeAsset> Assets, UrlPath Stylesheet);
