using System.Collections.Immutable;
using BulletinSite.Archive.Exchange;

namespace BulletinSite.Comparing;

/// <summary>One state of an archive, as far as two states are laid beside each other.</summary>
/// <param name="Name">What somebody called it: a folder.</param>
/// <param name="Articles">Everything that is published, in the order of the archive.</param>
/// <param name="Figures">What is counted of it; null where a site does not say.</param>
public sealed record Edition(string Name, ImmutableArray<ArticleDocument> Articles, EditionFigures? Figures);
