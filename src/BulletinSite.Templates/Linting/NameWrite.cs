using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Linting;

/// <summary>One place of a theme that gives a name a meaning.</summary>
internal abstract record NameWrite;

/// <summary>An assignment.</summary>
internal sealed record AssignedValue(Expression Value) : NameWrite;

/// <summary>A capture, whose text is judged where it is written.</summary>
internal sealed record CapturedText : NameWrite;

/// <summary>A function, whose text is judged where it is written.</summary>
internal sealed record DefinedFunction(FunctionDefinition Function) : NameWrite;

/// <summary>The variable of a loop, a parameter, an assignment with an operator: anything may come.</summary>
internal sealed record UnknownValue : NameWrite;
