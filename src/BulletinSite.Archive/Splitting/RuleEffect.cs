using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>What a rule of the page changed in what is seen of a line.</summary>
/// <param name="Rule">The rule's name, by which a profile can do without it.</param>
/// <param name="Reason">Why it is a rule.</param>
/// <param name="Seen">Facts it added.</param>
/// <param name="Unseen">Facts it took back.</param>
public sealed record RuleEffect(string Rule, string Reason, ImmutableArray<string> Seen, ImmutableArray<string> Unseen);
