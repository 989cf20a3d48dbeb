namespace BulletinSite.Templates.Syntax;

/// <summary>An operator before its operand.</summary>
internal enum UnaryOperator
{
    Not,
    Plus,
    Negate,
    FunctionItself,
    Expand,
}

/// <summary>An operator between two operands.</summary>
internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Coalesce,
    CoalesceNot,
    Range,
    RangeExclusive,
}

/// <summary>Which kind of loop a loop variable asks about.</summary>
internal enum LoopKind
{
    For,
    While,
    TableRow,
}

/// <summary>What a template can ask about the round of a loop.</summary>
internal enum LoopMember
{
    Index,
    ReverseIndex,
    First,
    Last,
    Even,
    Odd,
    Changed,
    Length,
    Column,
}
