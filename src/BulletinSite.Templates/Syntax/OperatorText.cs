using BulletinSite.Templates.Parsing;

namespace BulletinSite.Templates.Syntax;

/// <summary>How binary operators are written and how strongly they bind.</summary>
internal static class OperatorText
{
    public static string Of(BinaryOperator value) => value switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.Coalesce => "??",
        BinaryOperator.CoalesceNot => "?!",
        BinaryOperator.Range => "..",
        _ => "..<",
    };

    public static BinaryOperator? Binary(TokenKind kind) => kind switch
    {
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.SlashSlash => BinaryOperator.DivideWhole,
        TokenKind.Percent => BinaryOperator.Modulo,
        TokenKind.ShiftLeft => BinaryOperator.ShiftLeft,
        TokenKind.ShiftRight => BinaryOperator.ShiftRight,
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.And => BinaryOperator.And,
        TokenKind.Or => BinaryOperator.Or,
        TokenKind.Coalesce => BinaryOperator.Coalesce,
        TokenKind.CoalesceNot => BinaryOperator.CoalesceNot,
        TokenKind.DotDot => BinaryOperator.Range,
        TokenKind.DotDotLess => BinaryOperator.RangeExclusive,
        _ => null,
    };

    /// <summary>The operator of <c>+=</c> and its like.</summary>
    public static BinaryOperator? OfAssignment(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.StarAssign => BinaryOperator.Multiply,
        TokenKind.SlashAssign => BinaryOperator.Divide,
        TokenKind.SlashSlashAssign => BinaryOperator.DivideWhole,
        TokenKind.PercentAssign => BinaryOperator.Modulo,
        _ => null,
    };

    /// <summary>Higher binds more strongly.</summary>
    public static int Strength(BinaryOperator value) => value switch
    {
        BinaryOperator.Coalesce or BinaryOperator.CoalesceNot => 1,
        BinaryOperator.Or => 2,
        BinaryOperator.And => 3,
        BinaryOperator.Equal or BinaryOperator.NotEqual => 4,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 5,
        BinaryOperator.Add or BinaryOperator.Subtract => 6,
        BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo
            or BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight => 7,
        _ => 8,
    };
}
