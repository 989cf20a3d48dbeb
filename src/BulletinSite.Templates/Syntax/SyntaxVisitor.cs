namespace BulletinSite.Templates.Syntax;

/// <summary>Comes to every statement and every expression of a template once, the outer before the inner.</summary>
internal abstract class SyntaxVisitor
{
    public void Visit(Block? block)
    {
        foreach (var statement in block?.Statements ?? []) Visit(statement);
    }

    protected virtual void Visit(Statement statement)
    {
        switch (statement)
        {
            case PrintStatement print: Visit(print.Value); break;
            case AssignStatement assign: Visit(assign.Assignment); break;
            case IfStatement branch:
                Visit(branch.Condition);
                Visit(branch.Then);
                if (branch.Otherwise is not null) Visit(branch.Otherwise);
                break;
            case ElseStatement otherwise: Visit(otherwise.Body); break;
            case CaseStatement choice:
                Visit(choice.Value);
                foreach (var when in choice.Whens)
                {
                    foreach (var value in when.Values) Visit(value);
                    Visit(when.Body);
                }

                Visit(choice.Otherwise);
                break;
            case ForStatement loop:
                Visit(loop.Items);
                foreach (var parameter in loop.Parameters) Visit(parameter.Value);
                Visit(loop.Body);
                Visit(loop.Otherwise);
                break;
            case WhileStatement loop:
                Visit(loop.Condition);
                Visit(loop.Body);
                break;
            case CaptureStatement capture:
                Visit(capture.Target);
                Visit(capture.Body);
                break;
            case WithStatement with:
                Visit(with.Target);
                Visit(with.Body);
                break;
            case WrapStatement wrap:
                Visit(wrap.Target);
                Visit(wrap.Body);
                break;
            case ImportStatement import: Visit(import.Source); break;
            case FunctionStatement function: Visit(function.Function); break;
            case ReturnStatement { Value: { } value }: Visit(value); break;
        }
    }

    protected virtual void Visit(FunctionDefinition function) => Visit(function.Body);

    protected virtual void Visit(Expression expression)
    {
        switch (expression)
        {
            case NestedExpression nested: Visit(nested.Inner); break;
            case UnaryExpression unary: Visit(unary.Operand); break;
            case MemberExpression member: Visit(member.Target); break;
            case IsEmptyExpression empty: Visit(empty.Target); break;
            case IncrementExpression increment: Visit(increment.Target); break;
            case FunctionExpression function: Visit(function.Function); break;
            case FunctionAssignExpression function: Visit(function.Function); break;
            case InterpolatedExpression text: VisitAll(text.Parts); break;
            case ListExpression list: VisitAll(list.Items); break;
            case ObjectExpression map: VisitAll(map.Members.Select(member => member.Value)); break;
            case IndexExpression index: VisitAll([index.Target, index.Index]); break;
            case BinaryExpression binary: VisitAll([binary.Left, binary.Right]); break;
            case ConditionalExpression choice: VisitAll([choice.Condition, choice.Then, choice.Otherwise]); break;
            case CallExpression call: VisitAll(call.Arguments.Select(argument => argument.Value).Prepend(call.Target)); break;
            case AssignExpression assign: VisitAll([assign.Target, assign.Value]); break;
        }
    }

    private void VisitAll(IEnumerable<Expression> expressions)
    {
        foreach (var expression in expressions) Visit(expression);
    }
}
