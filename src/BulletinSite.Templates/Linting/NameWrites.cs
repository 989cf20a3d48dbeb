using BulletinSite.Templates.Parsing;
using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Linting;

/// <summary>What a theme's templates give to names. A plain name is the same in all of them, one with a dollar sign belongs to its template.</summary>
internal sealed class NameWrites : SyntaxVisitor
{
    private readonly Dictionary<string, List<NameWrite>> _writes = new(StringComparer.Ordinal);
    private readonly string _template = "";

    public NameWrites(IEnumerable<ParsedTemplate> theme)
    {
        foreach (var template in theme)
        {
            _template = template.Source.Name;
            Visit(template.Body);
        }
    }

    /// <summary>Everything a name can mean because a template said so; empty for what the program gives.</summary>
    public IReadOnlyList<NameWrite> To(NameExpression name, string template) => _writes.GetValueOrDefault(Key(name.Name, name.IsLocal, template)) ?? [];

    protected override void Visit(Statement statement)
    {
        switch (statement)
        {
            case CaptureStatement { Target: NameExpression name }:
                Add(name.Name, name.IsLocal, new CapturedText());
                break;
            case FunctionStatement { Function: { Name: { } name } function }:
                Add(name, function.NameIsLocal, new DefinedFunction(function));
                break;
            case ForStatement loop:
                Add(loop.Variable.Name, loop.Variable.IsLocal, new UnknownValue());
                break;
        }

        base.Visit(statement);
    }

    protected override void Visit(FunctionDefinition function)
    {
        foreach (var parameter in function.Parameters.IsDefault ? [] : function.Parameters) Add(parameter.Name, false, new UnknownValue());
        base.Visit(function);
    }

    protected override void Visit(Expression expression)
    {
        if (expression is AssignExpression { Target: NameExpression name } assign)
        {
            Add(name.Name, name.IsLocal, assign.Operator is null or BinaryOperator.Coalesce ? new AssignedValue(assign.Value) : new UnknownValue());
        }

        base.Visit(expression);
    }

    private void Add(string name, bool isLocal, NameWrite write)
    {
        var key = Key(name, isLocal, _template);
        if (!_writes.TryGetValue(key, out var known)) _writes[key] = known = [];
        known.Add(write);
    }

    private static string Key(string name, bool isLocal, string template) => isLocal ? $"{template}${name}" : name;
}
