using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads statements up to the word that ends them, which stays the current token, or to the end of the template.</summary>
    private (Block Body, Token End) ParseBlock(BlockKind kind)
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (_tokens.Kind != TokenKind.End && !IsBlockEnd(kind))
        {
            if (ParseStatement() is { } statement) statements.Add(statement);
            Resynchronize();
        }

        return (new Block(statements.DrainToImmutable()), _tokens.Current);
    }

    private bool IsBlockEnd(BlockKind kind)
    {
        if (_tokens.Kind != TokenKind.Identifier) return false;
        return _tokens.CurrentText switch
        {
            "end" => true,
            // Where they belong to nothing they end the template's block too, which then says so.
            "else" or "when" => kind is not BlockKind.Plain || _tokens.IsWord("else"),
            _ => false,
        };
    }

    private Statement? ParseStatement()
    {
        var token = _tokens.Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                _tokens.Take();
                return new TextStatement(token.Span);
            case TokenKind.CodeStart:
                _tokens.Take();
                return new IndentStatement(token.Span, token.Meaning);
            case TokenKind.CodeEnd:
                _tokens.Take();
                return new IndentStatement(token.Span, null);
            case TokenKind.NewLine or TokenKind.Semicolon:
                _tokens.Take();
                return null;
            case TokenKind.Identifier:
                return ParseWord(token);
            default:
                return ParseExpressionStatement();
        }
    }

    private Statement? ParseWord(Token token) => _tokens.CurrentText switch
    {
        "if" => ParseIf(token),
        "case" => ParseCase(token),
        "for" when _tokens.Next.Kind != TokenKind.Dot => ParseFor(token, LoopKind.For),
        "tablerow" when _tokens.Next.Kind != TokenKind.Dot => ParseFor(token, LoopKind.TableRow),
        "while" when _tokens.Next.Kind != TokenKind.Dot => ParseWhile(token),
        "with" => ParseWithBody(token, (span, target, body) => new WithStatement(span, target, body)),
        "wrap" => ParseWithBody(token, (span, target, body) => new WrapStatement(span, target, body)),
        "capture" => ParseCapture(token),
        "import" => ParseImport(token),
        "readonly" => ParseReadOnly(token),
        "func" => ParseFunctionStatement(token),
        "ret" => ParseReturn(token),
        "break" => ParseBare(new BreakStatement(token.Span)),
        "$$" => ParseBare(new WrappedBlockStatement(token.Span)),
        "continue" => ParseBare(new ContinueStatement(token.Span)),
        _ => ParseExpressionStatement(),
    };

    private Statement? ParseExpressionStatement()
    {
        var expression = ParseExpression(new ExpressionPlace { CanAssign = true });
        if (_isLost) return null;
        ExpectEndOfStatement();
        return expression switch
        {
            AssignExpression assignment => new AssignStatement(expression.Span, assignment),
            FunctionAssignExpression function => new FunctionStatement(expression.Span, function.Function),
            _ => new PrintStatement(expression.Span, expression),
        };
    }

    private Statement ParseBare(Statement statement)
    {
        _tokens.Take();
        ExpectEndOfStatement();
        return statement;
    }

    private Statement ParseWithBody(Token word, Func<TextSpan, Expression, Block, Statement> make)
    {
        _tokens.Take();
        var target = ParseExpression(default);
        ExpectEndOfStatement();
        var body = ParseBody(word, BlockKind.Plain);
        return make(word.Span.Through(target.Span), target, body);
    }

    private CaptureStatement ParseCapture(Token word)
    {
        _tokens.Take();
        var target = ParseExpression(default);
        if (!_isLost && !IsAssignable(target)) Report(TemplateDiagnostics.NotAssignable(At(target.Span)));
        ExpectEndOfStatement();
        return new CaptureStatement(word.Span.Through(target.Span), target, ParseBody(word, BlockKind.Plain));
    }

    private ImportStatement ParseImport(Token word)
    {
        _tokens.Take();
        var source = ParseExpression(default);
        ExpectEndOfStatement();
        return new ImportStatement(word.Span.Through(source.Span), source);
    }

    private ReadOnlyStatement? ParseReadOnly(Token word)
    {
        _tokens.Take();
        var name = ParseName();
        ExpectEndOfStatement();
        return name is null ? null : new ReadOnlyStatement(word.Span.Through(name.Span), name);
    }

    private ReturnStatement ParseReturn(Token word)
    {
        _tokens.Take();
        var value = IsExpressionStart() ? ParseExpression(default) : null;
        ExpectEndOfStatement();
        return new ReturnStatement(value is null ? word.Span : word.Span.Through(value.Span), value);
    }

    private WhileStatement ParseWhile(Token word)
    {
        _tokens.Take();
        var condition = ParseExpression(default);
        ExpectEndOfStatement();
        return new WhileStatement(word.Span.Through(condition.Span), condition, ParseBody(word, BlockKind.Plain));
    }

    private IfStatement ParseIf(Token word)
    {
        // A chain of else-ifs is as deep as it is long.
        Enter(word.Span);
        try
        {
            _tokens.Take();
            var condition = ParseExpression(default);
            ExpectEndOfStatement();
            var (then, end) = ParseNested(BlockKind.Condition);
            Statement? otherwise = null;
            if (end.Kind == TokenKind.Identifier && _tokens.IsWord("else")) otherwise = ParseElse(word);
            else ExpectEnd(word);
            return new IfStatement(word.Span.Through(condition.Span), condition, then, otherwise);
        }
        finally
        {
            Leave();
        }
    }

    private Statement ParseElse(Token opening)
    {
        var word = _tokens.Take();
        if (_tokens.IsWord("if")) return ParseIf(_tokens.Current);
        ExpectEndOfStatement();
        return new ElseStatement(word.Span, ParseBody(opening, BlockKind.Plain));
    }

    private CaseStatement ParseCase(Token word)
    {
        _tokens.Take();
        var value = ParseExpression(default);
        ExpectEndOfStatement();
        var indent = SkipToFirstWhen();
        var whens = ImmutableArray.CreateBuilder<When>();
        while (_tokens.IsWord("when")) whens.Add(ParseWhen());
        if (whens.Count == 0 && _tokens.IsWord("else")) Report(TemplateDiagnostics.NotInCase(At(_tokens.Current.Span)));
        Block? otherwise = null;
        if (_tokens.IsWord("else"))
        {
            _tokens.Take();
            ExpectEndOfStatement();
            otherwise = ParseBody(word, BlockKind.Plain);
        }
        else
        {
            ExpectEnd(word);
        }

        return new CaseStatement(word.Span.Through(value.Span), value, indent, whens.DrainToImmutable(), otherwise);
    }

    /// <summary>Text before the first <c>when</c> is there for looks and is not written; anything else is a mistake.</summary>
    private string? SkipToFirstWhen()
    {
        Resynchronize();
        var (body, end) = ParseNested(BlockKind.Case);
        if (body.Statements.FirstOrDefault(statement => statement is not (TextStatement or IndentStatement)) is { } stray)
        {
            Report(TemplateDiagnostics.NotInCase(At(stray.Span)));
            _isLost = false;
        }

        if (end.Kind == TokenKind.End) Resynchronize();
        return (body.Statements.LastOrDefault() as IndentStatement)?.Indent;
    }

    private When ParseWhen()
    {
        _tokens.Take();
        var values = ImmutableArray.CreateBuilder<Expression>();
        do values.Add(ParseExpression(new ExpressionPlace { EndsAtOr = true }));
        while (!_isLost && (_tokens.TryTake(TokenKind.Comma) || _tokens.TryTake(TokenKind.Or)));
        ExpectEndOfStatement();
        return new When(values.DrainToImmutable(), ParseNested(BlockKind.Case).Body);
    }

    private (Block Body, Token End) ParseNested(BlockKind kind)
    {
        Resynchronize();
        if (!Enter(_tokens.Current.Span)) Resynchronize();
        try
        {
            // Too deep to go on: the rest is skipped, and the one message stands.
            if (_depth > DepthLimit)
            {
                while (_tokens.Kind != TokenKind.End) _tokens.Take();
            }

            return ParseBlock(kind);
        }
        finally
        {
            Leave();
        }
    }

    private Block ParseBody(Token opening, BlockKind kind)
    {
        var (body, _) = ParseNested(kind);
        ExpectEnd(opening);
        return body;
    }

    private void ExpectEnd(Token opening)
    {
        while (_tokens.Kind != TokenKind.End && !_tokens.IsWord("end"))
        {
            // An else or when that belongs to nothing: say so and look for the end behind it.
            Report(TemplateDiagnostics.NothingToEnd(At(_tokens.Current.Span), _tokens.TextOf(_tokens.Current)));
            _tokens.Take();
            ParseNested(BlockKind.Plain);
        }

        if (_tokens.IsWord("end"))
        {
            _tokens.Take();
            ExpectEndOfStatement();
        }
        else if (!_tooDeep)
        {
            _isLost = false;
            Report(TemplateDiagnostics.NotEnded(At(opening.Span), _tokens.TextOf(opening)));
        }
    }

    private void ExpectEndOfStatement()
    {
        if (_isLost || _inlineEnd) return;
        switch (_tokens.Kind)
        {
            case TokenKind.NewLine or TokenKind.Semicolon:
                _tokens.Take();
                break;
            case TokenKind.CodeEnd or TokenKind.End:
                break;
            default:
                Report(TemplateDiagnostics.StatementGoesOn(At(_tokens.Current.Span), Shown(_tokens.Current)));
                break;
        }
    }
}
