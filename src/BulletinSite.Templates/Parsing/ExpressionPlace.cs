namespace BulletinSite.Templates.Parsing;

/// <summary>What the surroundings of an expression allow in it.</summary>
internal readonly record struct ExpressionPlace
{
    /// <summary>Only operators that bind more strongly are taken.</summary>
    public int Strength { get; init; }

    /// <summary>Part of an argument: what follows with a space is the next argument, not one of its own.</summary>
    public bool InArgument { get; init; }

    /// <summary>Only a value and its members: after the colon of a named argument.</summary>
    public bool IsBasic { get; init; }

    /// <summary>A colon ends it, as in <c>a ? b : c</c>.</summary>
    public bool EndsAtColon { get; init; }

    /// <summary><c>||</c> ends it, as in <c>when 1 || 2</c>.</summary>
    public bool EndsAtOr { get; init; }

    /// <summary>A pipe ends it: it is itself what a pipe leads to.</summary>
    public bool EndsAtPipe { get; init; }

    /// <summary>Names that follow are parameters of the loop.</summary>
    public bool IsLoopHeader { get; init; }

    /// <summary>It is a whole statement, so it may assign.</summary>
    public bool CanAssign { get; init; }

    /// <summary>After <c>@</c>: parentheses do not call.</summary>
    public bool IsFunctionItself { get; init; }
}
