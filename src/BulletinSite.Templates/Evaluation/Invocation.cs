using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Calls functions.</summary>
internal static class Invocation
{
    /// <summary>Calls a function that was named without arguments, or by another function.</summary>
    public static Value Call(TemplateFunction function, Rendering rendering, SourceSpan place, params ReadOnlySpan<Value> arguments)
    {
        var block = rendering.PendingBlock;
        rendering.PendingBlock = null;
        var name = function.Name.Length > 0 ? function.Name : "do";
        switch (function)
        {
            case HostFunction host:
                return CallHost(host, Binding.Bind(host, new ValueArray(arguments), rendering, place, name), rendering, place);
            case TemplateDefinedFunction defined:
                return CallDefined(defined, new ValueArray(arguments), rendering, place, name, block);
            default:
                return Include.Capture(new ValueArray(arguments), rendering, place);
        }
    }

    public static Value CallHost(HostFunction function, ReadOnlySpan<Value> arguments, Rendering rendering, SourceSpan place)
    {
        rendering.CountRound(place);
        return function.Body(new FunctionCall(rendering, place, function.Name, arguments));
    }

    public static Value CallDefined(TemplateDefinedFunction function, ValueArray given, Rendering rendering, SourceSpan place, string name, Step? block)
    {
        rendering.EnterCall(place);
        ValueMap? names = null;
        var arguments = given;
        if (!function.IsSimple)
        {
            var values = Binding.Bind(function, given, rendering, place, name);
            names = [];
            for (var i = 0; i < values.Length; i++)
            {
                names[function.Parameters[i].Name] = values[i];
                rendering.NoteName(function.Parameters[i].Name);
            }

            arguments = new ValueArray(values.AsSpan());
        }

        rendering.PushFunction(
            new NameScope(names, null, rendering.Functions, hidesOuter: !function.IsAnonymous),
            new LocalScope(rendering.Locals) { Arguments = arguments, WrappedBlock = block });
        try
        {
            var flow = function.Body.Run(rendering);
            return flow == Flow.Return ? rendering.Returned : default;
        }
        finally
        {
            rendering.PopFunction();
            rendering.LeaveCall();
        }
    }
}
