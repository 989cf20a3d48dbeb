using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Templates.Syntax;

/// <summary>Something a template does.</summary>
internal abstract record Statement(TextSpan Span);

/// <summary>Text that is written as it is.</summary>
internal sealed record TextStatement(TextSpan Span) : Statement(Span);

/// <summary>The start or end of a code block: where the indentation for the values that follow changes.</summary>
/// <param name="Span">Where the mark stands.</param>
/// <param name="Indent">The indentation from here on; null to go back to that around the block.</param>
internal sealed record IndentStatement(TextSpan Span, string? Indent) : Statement(Span);

/// <summary>An expression by itself, whose value is written.</summary>
internal sealed record PrintStatement(TextSpan Span, Expression Value) : Statement(Span);

/// <summary>An assignment by itself; nothing is written.</summary>
internal sealed record AssignStatement(TextSpan Span, AssignExpression Assignment) : Statement(Span);

internal sealed record IfStatement(TextSpan Span, Expression Condition, Block Then, Statement? Otherwise) : Statement(Span);

/// <summary>The <c>else</c> part of another statement.</summary>
internal sealed record ElseStatement(TextSpan Span, Block Body) : Statement(Span);

/// <summary><c>case</c>, with the indentation of the code block its first <c>when</c> stands in; null where that is the same as its own.</summary>
internal sealed record CaseStatement(TextSpan Span, Expression Value, string? Indent, ImmutableArray<When> Whens, Block? Otherwise) : Statement(Span);

/// <summary>One <c>when</c> of a <c>case</c>.</summary>
internal sealed record When(ImmutableArray<Expression> Values, Block Body);

/// <summary><c>for</c> and <c>tablerow</c>.</summary>
internal sealed record ForStatement(
    TextSpan Span,
    LoopKind Kind,
    NameExpression Variable,
    Expression Items,
    ImmutableArray<Argument> Parameters,
    Block Body,
    Block? Otherwise) : Statement(Span);

internal sealed record WhileStatement(TextSpan Span, Expression Condition, Block Body) : Statement(Span);

internal sealed record CaptureStatement(TextSpan Span, Expression Target, Block Body) : Statement(Span);

internal sealed record WithStatement(TextSpan Span, Expression Target, Block Body) : Statement(Span);

internal sealed record WrapStatement(TextSpan Span, Expression Target, Block Body) : Statement(Span);

internal sealed record ImportStatement(TextSpan Span, Expression Source) : Statement(Span);

internal sealed record ReadOnlyStatement(TextSpan Span, NameExpression Name) : Statement(Span);

/// <summary><c>func name … end</c> and <c>name(x) = …</c>.</summary>
internal sealed record FunctionStatement(TextSpan Span, FunctionDefinition Function) : Statement(Span);

internal sealed record ReturnStatement(TextSpan Span, Expression? Value) : Statement(Span);

internal sealed record BreakStatement(TextSpan Span) : Statement(Span);

internal sealed record ContinueStatement(TextSpan Span) : Statement(Span);

/// <summary><c>$$</c>: where the block of a <c>wrap</c> goes.</summary>
internal sealed record WrappedBlockStatement(TextSpan Span) : Statement(Span);
