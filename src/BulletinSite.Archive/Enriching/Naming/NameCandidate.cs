using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>A range of a block that may name something.</summary>
/// <param name="Kind">What it would name.</param>
/// <param name="Span">The range in the block's text.</param>
/// <param name="Printed">The words there.</param>
/// <param name="Rule">Which rule saw it.</param>
/// <param name="Entity">The entity where a register knows it.</param>
internal readonly record struct NameCandidate(EntityKind Kind, TextSpan Span, string Printed, string Rule, Entity? Entity = null);
