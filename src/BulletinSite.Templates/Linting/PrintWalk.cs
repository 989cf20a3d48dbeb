using System.Diagnostics;
using BulletinSite.Templates.Parsing;
using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Linting;

/// <summary>Goes through a template in the order it prints and judges every value by the HTML around it.</summary>
internal sealed partial class PrintWalk(ParsedTemplate template, SafeValue safe, DiagnosticBag found)
{
    private HtmlState _state = HtmlState.Start;
    private HtmlState _loopStart = HtmlState.Start;
    private bool _isInFunction;
    private SourceSpan? _metaContent;

    public void Run()
    {
        Walk(template.Body);
        if (_state.Mode != HtmlMode.Content) found.Add(LintDiagnostics.EndsInside(At(new TextSpan(template.Source.Text.Length, 0)), "the template", _state));
    }

    private void Walk(Block? block)
    {
        foreach (var statement in block?.Statements ?? []) Walk(statement);
    }

    private void Walk(Statement statement)
    {
        switch (statement)
        {
            case TextStatement text:
                Read(template.Source.Slice(text.Span));
                break;
            case PrintStatement print:
                Print(print.Value);
                break;
            case IfStatement branch:
                Meet(branch.Span, () => Walk(branch.Then), () => Walk(branch.Otherwise is null ? null : new Block([branch.Otherwise])));
                break;
            case ElseStatement otherwise:
                Walk(otherwise.Body);
                break;
            case CaseStatement choice:
                Meet(choice.Span, [.. choice.Whens.Select(when => (Action)(() => Walk(when.Body))), () => Walk(choice.Otherwise)]);
                break;
            case ForStatement loop:
                Meet(loop.Span, () => WalkRound(loop.Body), () => Walk(loop.Otherwise));
                break;
            case WhileStatement loop:
                Meet(loop.Span, () => WalkRound(loop.Body), () => { });
                break;
            case WithStatement with:
                Walk(with.Body);
                break;
            case WrapStatement wrap:
                Print(new CallExpression(wrap.Target.Span, wrap.Target is CallExpression call ? call.Target : wrap.Target, [], false, false));
                WalkApart(wrap.Body, wrap.Span, "what is wrapped");
                break;
            case WrappedBlockStatement block when _state.Place != HtmlPlace.Element:
                found.Add(LintDiagnostics.Unsafe(_state.Place, At(block.Span), _state.Attribute));
                break;
            case CaptureStatement capture:
                WalkApart(capture.Body, capture.Span, "the capture");
                break;
            case FunctionStatement function:
                var outer = _isInFunction;
                _isInFunction = true;
                WalkApart(function.Function.Body, function.Span, "the function");
                _isInFunction = outer;
                break;
            case ReturnStatement leave:
                // What a function returns is judged where the function is called.
                if (!_isInFunction && leave.Value is { } value) Print(value);
                CheckJump(leave.Span, HtmlState.Start);
                break;
            case BreakStatement or ContinueStatement:
                CheckJump(statement.Span, _loopStart);
                break;
        }
    }

    private void Read(ReadOnlySpan<char> text)
    {
        // The command can stand behind the content it makes dangerous, so the rest of that tag is read sign by sign.
        for (; _metaContent is { } content && text.Length > 0; text = text[1..])
        {
            _state = HtmlReader.Read(_state, text[..1]);
            if (_state.IsCommand) found.Add(LintDiagnostics.Unsafe(HtmlPlace.ScriptAttribute, content, "content"));
            if (_state.IsCommand || _state.Mode == HtmlMode.Content) _metaContent = null;
        }

        _state = HtmlReader.Read(_state, text);
    }

    /// <summary>Each way starts where the statement starts; all must end at the same place of the page.</summary>
    private void Meet(TextSpan span, params ReadOnlySpan<Action> ways)
    {
        var start = _state;
        HtmlState? end = null;
        foreach (var way in ways)
        {
            _state = start;
            way();
            if (end is null)
            {
                end = _state;
            }
            else if (HtmlState.Meet(end.Value, _state) is { } met)
            {
                end = met;
            }
            else
            {
                found.Add(LintDiagnostics.WaysPart(At(span), end.Value, _state));
                return;
            }
        }

        _state = end ?? throw new UnreachableException();
    }

    private void WalkRound(Block body)
    {
        var outer = _loopStart;
        _loopStart = _state;
        Walk(body);
        _loopStart = outer;
    }

    /// <summary>What a function or a capture writes is printed elsewhere; it is judged as if between tags.</summary>
    private void WalkApart(Block block, TextSpan span, string what)
    {
        var (state, loopStart) = (_state, _loopStart);
        (_state, _loopStart) = (HtmlState.Start, HtmlState.Start);
        Walk(block);
        if (_state.Mode != HtmlMode.Content) found.Add(LintDiagnostics.EndsInside(At(span), what, _state));
        (_state, _loopStart) = (state, loopStart);
    }

    private void CheckJump(TextSpan span, HtmlState target)
    {
        if (HtmlState.Meet(_state, target) is null) found.Add(LintDiagnostics.WaysPart(At(span), target, _state));
    }

    private SourceSpan At(TextSpan span) => new(template.Source, span);
}
