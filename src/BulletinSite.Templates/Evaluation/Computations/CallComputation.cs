using System.Collections.Immutable;
using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>A call with arguments, piped or not.</summary>
internal sealed class CallComputation(SourceSpan place, Computation target, ImmutableArray<CallArgument> arguments, bool isPiped) : Computation(place)
{
    private readonly bool _isPlain = arguments.All(argument => argument is { Name: null, IsExpanded: false });

    // What most of a theme is made of: a value, escaped.
    private readonly Computation? _escaped = target is BuiltInComputation { IsEscape: true } && arguments is [{ Name: null, IsExpanded: false, Value: var value }] ? value : null;

    public override Value Evaluate(Rendering rendering)
    {
        var block = rendering.PendingBlock;
        rendering.PendingBlock = null;
        return FindFunction(rendering) switch
        {
            HostFunction function => CallHost(function, rendering),
            TemplateDefinedFunction function => CallDefined(function, rendering, block),
            IncludeFunction => Include.Capture(CollectArguments(rendering), rendering, Place),
            _ => default,
        };
    }

    public override void Print(Rendering rendering)
    {
        if (_escaped is not null && !rendering.HidesBuiltIns)
        {
            HtmlEscape.Write(_escaped.Evaluate(rendering), rendering);
            return;
        }

        switch (FindFunction(rendering))
        {
            case IncludeFunction:
                Include.Write(CollectArguments(rendering), rendering, Place);
                break;
            case HostFunction function:
                rendering.Write(CallHost(function, rendering));
                break;
            case TemplateDefinedFunction function:
                rendering.Write(CallDefined(function, rendering, null));
                break;
        }
    }

    private TemplateFunction? FindFunction(Rendering rendering)
    {
        var value = target.EvaluateTarget(rendering);
        if (value.AsFunction is { } function) return function;
        if (!value.IsNull) rendering.Fail(isPiped ? RenderDiagnostics.PipedIntoNothing(target.Place, target.Text) : RenderDiagnostics.NotCallable(Place, target.Text, KindName.Of(value)));
        // An unknown name has been reported while looking for it.
        if (target is not NameComputation || !rendering.Options.StrictVariables) rendering.Fail(RenderDiagnostics.UnknownFunction(target.Place, target.Text));
        return null;
    }

    private Value CallHost(HostFunction function, Rendering rendering)
    {
        var buffer = default(ValueBuffer);
        Span<Value> values = buffer;
        if (_isPlain && !function.TakesRest && arguments.Length <= function.Parameters.Length && function.Parameters.Length <= ValueBuffer.Size)
        {
            for (var i = 0; i < arguments.Length; i++) values[i] = arguments[i].Value.Evaluate(rendering);
            if (arguments.Length < function.Required) rendering.Fail(RenderDiagnostics.ArgumentCount(Place, target.Text, arguments.Length, function.Required, function.Signature(target.Text)));
            for (var i = arguments.Length; i < function.Parameters.Length; i++) values[i] = function.Parameters[i].Default ?? default;
            values = values[..function.Parameters.Length];
        }
        else
        {
            values = Binding.Bind(function, CollectArguments(rendering), rendering, Place, target.Text).AsSpan();
        }

        return Invocation.CallHost(function, values, rendering, Place);
    }

    private Value CallDefined(TemplateDefinedFunction function, Rendering rendering, Step? block)
    {
        var given = CollectArguments(rendering);
        return Invocation.CallDefined(function, given, rendering, Place, target.Text, block);
    }

    private ValueArray CollectArguments(Rendering rendering)
    {
        var collected = new ValueArray(arguments.Length);
        foreach (var argument in arguments)
        {
            var value = argument.Value.Evaluate(rendering);
            if (argument.Name is { } name) (collected.Properties ??= [])[name] = value;
            else if (argument.IsExpanded && value.AsList is { } list) Expand(list, collected);
            else collected.Add(value);
        }

        return collected;
    }

    private static void Expand(ValueList list, ValueArray into)
    {
        for (var i = 0; i < list.Count; i++) into.Add(list[i]);
    }
}
