using System.Collections.Immutable;

namespace BulletinSite.Adding;

/// <summary>What somebody asked <c>add</c> to do.</summary>
/// <param name="Pages">The pages, in order.</param>
/// <param name="IsOneIssue">Whether they appeared together; else each is an issue of its own.</param>
/// <param name="TakesAlike">Whether a page is taken that is nearly one the archive has.</param>
/// <param name="Writes">Whether anything is written; else everything but that is done.</param>
public sealed record AddingRequest(ImmutableArray<IncomingPage> Pages, bool IsOneIssue, bool TakesAlike, bool Writes);
