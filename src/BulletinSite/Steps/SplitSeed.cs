using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Text;

namespace BulletinSite.Steps;

/// <summary>A seed after splitting, with everything that was noticed on the way.</summary>
/// <param name="Name">The seed's path below the seeds folder.</param>
/// <param name="Page">Its articles; null when it could not be read.</param>
/// <param name="Count">Characters in and out.</param>
/// <param name="Diagnostics">What was noticed.</param>
public sealed record SplitSeed(string Name, Page? Page, ConservationCount Count, ImmutableArray<Diagnostic> Diagnostics);
