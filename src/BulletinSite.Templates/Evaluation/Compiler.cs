using System.Collections.Immutable;
using BulletinSite.Templates.Evaluation.Steps;
using BulletinSite.Templates.Parsing;
using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Makes the tree of a template ready to run: texts encoded, loop variables resolved, operators chosen.</summary>
internal sealed partial class Compiler
{
    private readonly SourceText _source;

    // The loops written around the current place. A name they declare is found by counting outwards;
    // where names are not what they seem (with, functions, wrapped blocks) the list starts empty and names are looked up.
    private ImmutableStack<string?> _loops = [];

    private Compiler(SourceText source) => _source = source;

    public static Step Compile(ParsedTemplate template) => new Compiler(template.Source).Compile(template.Body);

    private SourceSpan At(TextSpan span) => new(_source, span);

    private BlockStep Compile(Block block)
    {
        var steps = ImmutableArray.CreateBuilder<(Step, string?)>();
        string? indent = null;
        foreach (var statement in block.Statements)
        {
            if (statement is IndentStatement change) indent = change.Indent is null ? null : string.Intern(change.Indent);
            else steps.Add((Compile(statement), indent));
        }

        return new BlockStep(steps.DrainToImmutable());
    }

    private BlockStep? CompileOptional(Block? block) => block is null ? null : Compile(block);

    private Step Compile(Statement statement) => statement switch
    {
        TextStatement text => new TextStep(_source[text.Span]),
        WrappedBlockStatement block => new WrappedBlockStep(At(block.Span)),
        PrintStatement print => new PrintStep(Compile(print.Value)),
        AssignStatement { Assignment: var assign } => new AssignStep(CompileTarget(assign.Target), assign.Operator, Compile(assign.Value)),
        IfStatement branch => new IfStep(Compile(branch.Condition), Compile(branch.Then), branch.Otherwise is null ? null : Compile(branch.Otherwise)),
        ElseStatement otherwise => Compile(otherwise.Body),
        CaseStatement choice => Compile(choice),
        ForStatement loop => Compile(loop),
        WhileStatement loop => Compile(loop),
        CaptureStatement capture => new CaptureStep(CompileTarget(capture.Target), Compile(capture.Body)),
        WithStatement with => new WithStep(Compile(with.Target), CompileApart(with.Body)),
        WrapStatement wrap => new WrapStep(Compile(wrap.Target), wrap.Target is not NestedExpression, CompileApart(wrap.Body)),
        ImportStatement import => new ImportStep(Compile(import.Source)),
        ReadOnlyStatement name => new ReadOnlyStep(name.Name.Name, name.Name.IsLocal),
        FunctionStatement { Function: var function } => new DefineStep(
            CompileTarget(new NameExpression(function.Span, function.Name!, function.NameIsLocal)),
            Compile(function)),
        ReturnStatement end => new ReturnStep(end.Value is null ? null : Compile(end.Value)),
        BreakStatement jump => new JumpStep(At(jump.Span), Flow.Break),
        ContinueStatement jump => new JumpStep(At(jump.Span), Flow.Continue),
        _ => throw new InvalidOperationException($"no step for {statement.GetType().Name}"),
    };

    private CaseStep Compile(CaseStatement choice)
    {
        var whens = ImmutableArray.CreateBuilder<(ImmutableArray<Computation>, Step)>();
        foreach (var when in choice.Whens) whens.Add(([.. when.Values.Select(Compile)], Compile(when.Body)));
        return new CaseStep(Compile(choice.Value), choice.Indent, whens.DrainToImmutable(), CompileOptional(choice.Otherwise));
    }

    private LoopStep Compile(ForStatement loop)
    {
        Computation? Parameter(string name) => loop.Parameters.LastOrDefault(p => p.Name == name) is { } found ? Compile(found.Value) : null;
        var parameters = new LoopParameters(Parameter("offset"), Parameter("limit"), loop.Parameters.Any(p => p.Name == "reversed"), Parameter("cols"));
        var items = Compile(loop.Items);
        var (name, isLocal) = (loop.Variable.Name, loop.Variable.IsLocal);
        var body = CompileInLoop(loop.Body, isLocal ? null : name);
        return loop.Kind == LoopKind.TableRow
            ? new TableRowStep(At(loop.Span), name, isLocal, items, parameters, body)
            : new ForStep(At(loop.Span), name, isLocal, items, parameters, body, CompileOptional(loop.Otherwise));
    }

    private WhileStep Compile(WhileStatement loop)
    {
        var outer = _loops;
        _loops = _loops.Push(null);
        var condition = Compile(loop.Condition);
        _loops = outer;
        return new WhileStep(At(loop.Span), condition, CompileInLoop(loop.Body, null));
    }

    private BlockStep CompileInLoop(Block body, string? variable)
    {
        var outer = _loops;
        _loops = _loops.Push(variable);
        var compiled = Compile(body);
        _loops = outer;
        return compiled;
    }

    private BlockStep CompileApart(Block body)
    {
        var outer = _loops;
        _loops = [];
        var compiled = Compile(body);
        _loops = outer;
        return compiled;
    }

    private TemplateDefinedFunction Compile(FunctionDefinition function) =>
        new(function.Name ?? "", function.Parameters, CompileApart(function.Body));
}
