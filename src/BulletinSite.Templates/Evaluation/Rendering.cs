using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>One rendering of one template while it runs: where it writes, which names are known, what it has used up.</summary>
internal sealed partial class Rendering
{
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<SourceSpan> _reported = [];
    private IncludeFrame? _includes;
    private int _depth;
    private int _rounds;

    public Rendering(RenderOptions options, Value model, DiagnosticBag diagnostics)
    {
        Options = options;
        _diagnostics = diagnostics;
        Globals = new NameScope(CopyOf(model.AsMap), model.AsView, null);
        Current = Globals;
        NoteNames(Globals);
        foreach (var name in options.GlobalMap.Names) NoteName(name);
        Locals = new LocalScope(null);
        Output = new CaptureSink(options.Limits.ValueLength, ValueTooLong);
    }

    public RenderOptions Options { get; }

    public TextSink Output { get; private set; }

    /// <summary>What the last <c>ret</c> gave.</summary>
    public Value Returned { get; set; }

    /// <summary>The block a <c>wrap</c> is about to pass to the function it calls.</summary>
    public Step? PendingBlock { get; set; }

    /// <summary>State that built-ins keep from call to call, such as the groups of <c>array.cycle</c>.</summary>
    public FunctionState State => field ??= new();

    /// <summary>The statement being run, for messages of operations that have no place of their own.</summary>
    public SourceSpan Place { get; set; }

    public bool HasReported => _reported.Count > 0;

    [DoesNotReturn]
    public void Fail(Diagnostic diagnostic) => throw new RenderException(WithIncludes(diagnostic));

    /// <summary>Reports a mistake after which the rendering can go on; once for each place, however often a loop gets there.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (diagnostic.Place.Span is { } place && !_reported.Add(place)) return;
        _diagnostics.Add(WithIncludes(diagnostic));
    }

    /// <summary>Counts a round of a loop or a call.</summary>
    public void CountRound(SourceSpan place) => CountRounds(1, place);

    /// <summary>Counts rounds that need not be run again.</summary>
    public void CountRounds(int rounds, SourceSpan place)
    {
        if ((_rounds += rounds) > Options.Limits.Rounds) Fail(RenderDiagnostics.TooManyRounds(place, Options.Limits.Rounds));
    }

    public void EnterCall(SourceSpan place)
    {
        CountRound(place);
        if (++_depth > Options.Limits.Depth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Fail(RenderDiagnostics.TooDeep(place, Options.Limits.Depth));
        }
    }

    public void LeaveCall() => _depth--;

    public void EnterInclude(SourceSpan place) => _includes = new IncludeFrame(place, _includes);

    public void LeaveInclude() => _includes = _includes?.Outer;

    /// <summary>Stops a template that makes a text or list longer than allowed.</summary>
    public void CheckLength(long length, SourceSpan place)
    {
        if (length > Options.Limits.ValueLength) Fail(RenderDiagnostics.ValueTooLong(place, Options.Limits.ValueLength));
    }

    // With an include open, the place alone does not say which page it happened on.
    private Diagnostic WithIncludes(Diagnostic diagnostic)
    {
        var message = diagnostic.Message;
        for (var include = _includes; include is not null; include = include.Outer) message += $"; included from {include.Place}";
        return diagnostic with { Message = message };
    }

    private static ValueMap? CopyOf(ValueMap? map)
    {
        // Templates assign to the model's names; the caller's object stays as it is.
        var copy = new ValueMap();
        if (map is null) return copy;
        for (var i = 0; i < map.Count; i++) copy.Add(string.Intern(map.Names[i]), map.Values[i]);
        return copy;
    }
}
