using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;

namespace BulletinSite.Adding;

/// <summary>An issue that was entered, with the date the pages speak for.</summary>
/// <param name="Pages">In order.</param>
/// <param name="Date">The proposal; unknown where the pages show nothing.</param>
/// <param name="Entry">The entry as it stands in the editors' file.</param>
public sealed record AddedIssue(ImmutableArray<AddedPage> Pages, IssueDate Date, string Entry);
