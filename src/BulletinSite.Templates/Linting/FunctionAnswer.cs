using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Linting;

/// <summary>What comes out of a function of the theme: what it returns, and whether it writes.</summary>
internal sealed class FunctionAnswer : SyntaxVisitor
{
    private readonly List<Expression> _returned = [];

    public IReadOnlyList<Expression> Returned => _returned;

    public bool Writes { get; private set; }

    public static FunctionAnswer Of(FunctionDefinition function)
    {
        var answer = new FunctionAnswer();
        answer.Visit(function.Body);
        return answer;
    }

    protected override void Visit(Statement statement)
    {
        if (statement is ReturnStatement { Value: { } value }) _returned.Add(value);
        Writes |= statement is TextStatement or PrintStatement or WrappedBlockStatement or WrapStatement;
        base.Visit(statement);
    }

    // What a function inside returns is not what this one returns.
    protected override void Visit(FunctionDefinition function)
    {
    }
}
