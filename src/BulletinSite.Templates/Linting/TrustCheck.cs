using BulletinSite.Templates.Parsing;
using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Linting;

/// <summary>
/// Finds where a theme could lend the names the site vouches for to something else, and where it would run text of the archive as code:
/// either would make every other judgement void.
/// </summary>
internal sealed class TrustCheck(ParsedTemplate template, TrustedNames trusted, SafeValue safe, DiagnosticBag found) : SyntaxVisitor
{
    public void Run() => Visit(template.Body);

    protected override void Visit(Statement statement)
    {
        switch (statement)
        {
            case CaptureStatement { Target: var target } when NameOf(target) is { } name && !trusted.IsHtml(name):
                Check(name, null, target.Span);
                break;
            case ForStatement { Variable: { IsLocal: false } variable }:
                Check(variable.Name, null, variable.Span);
                break;
            case FunctionStatement { Function: { Name: { } name, NameIsLocal: false } function }:
                Check(name, null, function.Span);
                break;
        }

        base.Visit(statement);
    }

    protected override void Visit(FunctionDefinition function)
    {
        foreach (var parameter in function.Parameters.IsDefault ? [] : function.Parameters) Check(parameter.Name, null, function.Span);
        base.Visit(function);
    }

    protected override void Visit(Expression expression)
    {
        switch (expression)
        {
            case AssignExpression assign when NameOf(assign.Target) is { } name:
                Check(name, assign.Operator is null ? assign.Value : null, assign.Span);
                break;
            case ObjectExpression map:
                foreach (var (name, value) in map.Members) Check(name, value, value.Span);
                break;
            case CallExpression { Target: MemberExpression { Target: NameExpression { Name: "object" } } function, Arguments: [{ Value: var code }, ..] }
                when function.Name is "eval" or "eval_template" or "from_json" && code is not LiteralExpression:
                found.Add(LintDiagnostics.RunsText(At(expression.Span), function.Name));
                break;
            case UnaryExpression { Operator: UnaryOperator.FunctionItself, Operand: MemberExpression { Target: NameExpression { Name: "object" }, Name: "eval" or "eval_template" or "from_json" } function }:
                found.Add(LintDiagnostics.RunsText(At(expression.Span), function.Name));
                break;
        }

        base.Visit(expression);
    }

    private void Check(string name, Expression? value, TextSpan span)
    {
        if (trusted.PlaceOf(name) is { } place && (value is null || !safe.In(place, value, AddressStart.Nothing))) found.Add(LintDiagnostics.TrustedNameWritten(At(span), name));
    }

    /// <summary>The name under which a value could be asked for; null for a name with a dollar sign, which nobody trusts.</summary>
    private static string? NameOf(Expression target) => target switch
    {
        NameExpression { IsLocal: false } name => name.Name,
        MemberExpression member => member.Name,
        IndexExpression { Index: LiteralExpression { Value.AsString: { } key } } => key,
        NestedExpression nested => NameOf(nested.Inner),
        _ => null,
    };

    private SourceSpan At(TextSpan span) => new(template.Source, span);
}
