using System.Collections.Immutable;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Syntax;

/// <summary>Something in a code block that has a value.</summary>
internal abstract record Expression(TextSpan Span);

/// <summary>A number, a string, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed record LiteralExpression(TextSpan Span, Value Value) : Expression(Span);

/// <summary><c>$"text {code}"</c>, with its texts as literals.</summary>
internal sealed record InterpolatedExpression(TextSpan Span, ImmutableArray<Expression> Parts) : Expression(Span);

/// <summary>A name: of the page, or of this function or include when it is written with <c>$</c>.</summary>
internal sealed record NameExpression(TextSpan Span, string Name, bool IsLocal) : Expression(Span);

/// <summary><c>this</c>: the object that names belong to.</summary>
internal sealed record ThisExpression(TextSpan Span) : Expression(Span);

/// <summary><c>for.index</c> and its like.</summary>
internal sealed record LoopMemberExpression(TextSpan Span, LoopKind Loop, LoopMember Member) : Expression(Span);

/// <summary><c>target.name</c> or <c>target?.name</c>.</summary>
internal sealed record MemberExpression(TextSpan Span, Expression Target, string Name, TextSpan NameSpan, bool AllowsNull) : Expression(Span);

/// <summary><c>target.empty?</c>.</summary>
internal sealed record IsEmptyExpression(TextSpan Span, Expression Target) : Expression(Span);

/// <summary><c>target[index]</c>.</summary>
internal sealed record IndexExpression(TextSpan Span, Expression Target, Expression Index) : Expression(Span);

internal sealed record UnaryExpression(TextSpan Span, UnaryOperator Operator, Expression Operand) : Expression(Span);

internal sealed record BinaryExpression(TextSpan Span, BinaryOperator Operator, TextSpan OperatorSpan, Expression Left, Expression Right)
    : Expression(Span);

/// <summary><c>condition ? then : otherwise</c>.</summary>
internal sealed record ConditionalExpression(TextSpan Span, Expression Condition, Expression Then, Expression Otherwise) : Expression(Span);

internal sealed record ListExpression(TextSpan Span, ImmutableArray<Expression> Items) : Expression(Span);

internal sealed record ObjectExpression(TextSpan Span, ImmutableArray<(string Name, Expression Value)> Members) : Expression(Span);

/// <summary>A call; in <c>a | f b</c> the piped value is the first argument of <c>f</c>.</summary>
internal sealed record CallExpression(TextSpan Span, Expression Target, ImmutableArray<Argument> Arguments, bool IsPiped, bool HasParens)
    : Expression(Span);

/// <summary><c>do … end</c>.</summary>
internal sealed record FunctionExpression(TextSpan Span, FunctionDefinition Function) : Expression(Span);

/// <summary><c>x++</c> and its like: a change and a value.</summary>
internal sealed record IncrementExpression(TextSpan Span, Expression Target, int By, bool IsPostfix) : Expression(Span);

/// <summary><c>target = value</c>, or with an operator before the equal sign; only as a statement.</summary>
internal sealed record AssignExpression(TextSpan Span, Expression Target, BinaryOperator? Operator, Expression Value) : Expression(Span);

/// <summary><c>f(x) = …</c>; only as a statement.</summary>
internal sealed record FunctionAssignExpression(TextSpan Span, FunctionDefinition Function) : Expression(Span);

/// <summary><c>name: value</c> while a call is being read.</summary>
internal sealed record NamedExpression(TextSpan Span, string Name, Expression Value) : Expression(Span);

/// <summary>Something in parentheses, which cannot be pulled apart any more.</summary>
internal sealed record NestedExpression(TextSpan Span, Expression Inner) : Expression(Span);
