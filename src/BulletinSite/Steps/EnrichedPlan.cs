using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Steps;

/// <summary>An issue after enriching, with everything that was noticed on the way.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Diagnostics">What was noticed.</param>
internal sealed record EnrichedPlan(EnrichedIssue Issue, ImmutableArray<Diagnostic> Diagnostics);
