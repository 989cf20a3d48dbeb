namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>An argument of a call, ready to run.</summary>
internal readonly record struct CallArgument(string? Name, Computation Value, bool IsExpanded);
