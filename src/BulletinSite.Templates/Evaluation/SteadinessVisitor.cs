using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Evaluation;

/// <summary>
/// Finds out whether what a template writes depends on nothing but its arguments and some names of the page, and changes nothing.
/// Only then may it be written again without being run. In doubt it is not.
/// </summary>
internal sealed class SteadinessVisitor : SyntaxVisitor
{
    // Built-ins that only look at what they are given. Others tell the time, throw dice, count their calls or run text as a template.
    private static readonly FrozenSet<string> SteadyBuiltIns = FrozenSet.Create(StringComparer.Ordinal, "empty", "html", "string");

    private readonly TemplateLibrary _library;
    private readonly ImmutableStack<Template> _templates;
    private readonly SortedSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _loops = [];
    private bool _isSteady = true;

    public SteadinessVisitor(TemplateLibrary library, Template template)
        : this(library, ImmutableStack.Create(template))
    {
    }

    private SteadinessVisitor(TemplateLibrary library, ImmutableStack<Template> templates)
    {
        _library = library;
        _templates = templates;
    }

    /// <summary>The names of the page it asks for, itself or through what it includes; null when its output depends on more.</summary>
    public ImmutableArray<string>? Names()
    {
        Visit(_templates.Peek().Parsed.Body);
        return _isSteady ? [.. _names.Select(string.Intern)] : null;
    }

    protected override void Visit(Statement statement)
    {
        switch (statement)
        {
            case TextStatement or IndentStatement or PrintStatement or IfStatement or ElseStatement or CaseStatement:
                base.Visit(statement);
                break;
            case ForStatement { Kind: LoopKind.For, Variable: { IsLocal: false, Name: var variable } } loop when !Library.All.Has(variable):
                Visit(loop.Items);
                foreach (var parameter in loop.Parameters) Visit(parameter.Value);
                _loops.Add(variable);
                Visit(loop.Body);
                _loops.RemoveAt(_loops.Count - 1);
                Visit(loop.Otherwise);
                break;
            default:
                _isSteady = false;
                break;
        }
    }

    protected override void Visit(Expression expression)
    {
        switch (expression)
        {
            // Functions and assignments, and what belongs to a loop around the include.
            case ThisExpression or FunctionExpression or FunctionAssignExpression or AssignExpression or IncrementExpression:
            case NameExpression { IsLocal: true, Name: not "" }:
            case LoopMemberExpression when _loops.Count == 0:
                _isSteady = false;
                break;
            case CallExpression { Target: NameExpression { IsLocal: false, Name: "include" } } call:
                foreach (var argument in call.Arguments) Visit(argument.Value);
                _isSteady = _isSteady && IsSteadyInclude(call);
                break;
            case NameExpression { IsLocal: false } name:
                VisitName(name.Name);
                break;
            default:
                base.Visit(expression);
                break;
        }
    }

    private void VisitName(string name)
    {
        if (_loops.Contains(name)) return;
        if (Library.All.Has(name)) _isSteady &= SteadyBuiltIns.Contains(name);
        else _names.Add(name);
    }

    private bool IsSteadyInclude(CallExpression call)
    {
        if (call.Arguments is not [{ Name: null, IsExpanded: false, Value: LiteralExpression { Value.AsString: { } file } }, ..]) return false;
        if (_library.Get(file) is not { HasErrors: false } included || _templates.Contains(included)) return false;
        if (new SteadinessVisitor(_library, _templates.Push(included)).Names() is not { } names) return false;
        _names.UnionWith(names);
        // An include in a loop sees the loop's variable.
        return !names.Any(_loops.Contains);
    }
}
