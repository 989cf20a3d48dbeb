using BulletinSite.Templates.Parsing;
using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Linting;

/// <summary>Goes through a template in the order it prints and judges every value by the HTML around it.</summary>
internal sealed class PrintWalk
{
    private readonly ParsedTemplate _template;
    private readonly DiagnosticBag _found;
    private readonly SafeValue _safe;
    private HtmlState _state = HtmlState.Start;
    private bool _isInFunction;

    public PrintWalk(ParsedTemplate template, LintOptions options, DiagnosticBag found)
    {
        _template = template;
        _found = found;
        _safe = new SafeValue(options, WrittenNames.Of(template.Body));
    }

    public void Run() => Walk(_template.Body);

    private void Walk(Block block)
    {
        foreach (var statement in block.Statements) Walk(statement);
    }

    private void Walk(Statement statement)
    {
        switch (statement)
        {
            case TextStatement text:
                _state = HtmlReader.Read(_state, _template.Source.Slice(text.Span));
                break;
            case PrintStatement print:
                Judge(print.Value);
                break;
            case IfStatement branch:
                WalkBranches(branch.Then, branch.Otherwise is null ? null : new Block([branch.Otherwise]));
                break;
            case ElseStatement otherwise:
                Walk(otherwise.Body);
                break;
            case CaseStatement choice:
                WalkBranches([.. choice.Whens.Select(when => when.Body), choice.Otherwise]);
                break;
            case ForStatement loop:
                WalkBranches(loop.Body, loop.Otherwise);
                break;
            case WhileStatement loop:
                Walk(loop.Body);
                break;
            case WithStatement with:
                Walk(with.Body);
                break;
            case WrapStatement wrap:
                Walk(wrap.Body);
                break;
            case CaptureStatement capture:
                WalkApart(capture.Body);
                break;
            case FunctionStatement function:
                WalkApart(function.Function.Body);
                break;
            case ReturnStatement { Value: { } value } when _isInFunction:
                Judge(value);
                break;
        }
    }

    /// <summary>Each branch starts where the statement starts; the page goes on as after the first.</summary>
    private void WalkBranches(params Block?[] branches)
    {
        var start = _state;
        HtmlState? end = null;
        foreach (var branch in branches)
        {
            if (branch is null) continue;
            _state = start;
            Walk(branch);
            end ??= _state;
        }

        _state = end ?? start;
    }

    /// <summary>What a function or a capture writes is printed elsewhere; it is judged as if between tags.</summary>
    private void WalkApart(Block block)
    {
        var (state, isInFunction) = (_state, _isInFunction);
        (_state, _isInFunction) = (HtmlState.Start, true);
        Walk(block);
        (_state, _isInFunction) = (state, isInFunction);
    }

    private void Judge(Expression value)
    {
        var place = _state.Place;
        if (!_safe.In(place, value, _state.ValueHasStarted))
        {
            var where = new SourceSpan(_template.Source, value.Span);
            _found.Add(LintDiagnostics.Unsafe(place, where, _state.Attribute));
        }

        _state = HtmlReader.AfterValue(_state);
    }
}
