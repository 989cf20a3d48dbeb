using System.Collections.Immutable;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>object.…</c>.</summary>
internal static class ObjectFunctions
{
    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("object.default", "The value, or another one when it is nothing or an empty text.", ["value", "default"], call =>
            call[0].IsNull || call[0].AsString is { Length: 0 } ? call[1] : call[0]),
        new("object.eval", "What a text gives when it is run as code.", ["value"], call => Eval(call)),
        new("object.eval_template", "What a text gives when it is rendered as a template.", ["value"], call => EvalTemplate(call)),
        new("object.format", "The value in a .NET format.", ["value", "format", new("culture", Value.Null)], call => Formatting.Format(call)),
        new("object.has_key", "Whether the object has a member.", ["value", "key"], call =>
            Object(call) && call.Text(1) is { } key && Members.Has(call[0], key)),
        new("object.has_value", "Whether the object has a member that is something.", ["value", "key"], call =>
            Object(call) && call.Text(1) is { } key && Members.TryGet(call[0], key, out var member) && !member.IsNull),
        new("object.keys", "The names of the object's members.", ["value"], call => Names(call[0])),
        new("object.values", "The values of the object's members.", ["value"], call => Values(call[0])),
        new("object.size", "How many characters, items or members the value has.", ["value"], call => Size(call[0])),
        new("object.typeof", "The kind of the value in broad terms.", ["value"], call => TypeOf(call[0])),
        new("object.kind", "The kind of the value in exact terms.", ["value"], call => KindOf(call[0])),
    ];

    /// <summary>Whether there is an object to look into; what is neither that nor nothing is an error.</summary>
    private static bool Object(FunctionCall call)
    {
        if (!call[0].IsNull && call[0].Kind != ValueKind.Object) call.Fail($"{KindName.Of(call[0])} has no members of its own", "give an object");
        return !call[0].IsNull;
    }

    private static Value Eval(FunctionCall call)
    {
        if (call[0].AsString is not { } code) return Itself(call);
        var template = Template.ParseCode(new SourceText(call.Place.Source.Name, code));
        if (template.HasErrors) FailWith(call, template);
        call.Rendering.EnterCall(call.Place);
        try
        {
            // Code that is one expression gives its value; anything else gives what it writes.
            return template.Body is Evaluation.Steps.BlockStep { OnlyValue: { } value }
                ? value.Evaluate(call.Rendering)
                : call.Rendering.Capture(template.Body, call.Place, out _);
        }
        finally
        {
            call.Rendering.LeaveCall();
        }
    }

    private static Value EvalTemplate(FunctionCall call)
    {
        if (call[0].AsString is not { } text) return Itself(call);
        var template = Template.Parse(new SourceText(call.Place.Source.Name, text), new DiagnosticBag());
        if (template.HasErrors) FailWith(call, template);
        return Include.Capture(template, new ValueArray(), call.Rendering, call.Place);
    }

    private static Value Itself(FunctionCall call) =>
        call[0].AsFunction is { } function ? Invocation.Call(function, call.Rendering, call.Place) : call[0];

    private static void FailWith(FunctionCall call, Template template) =>
        call.Fail($"the text cannot be run, {template.Diagnostics[0].Message} at its character {template.Diagnostics[0].Place.Position.Column}", "give code the language knows");

    private static Value Names(Value value)
    {
        var names = new ValueArray();
        foreach (var (name, _) in Members.Of(value)) names.Add(name);
        if (HasOnlySize(value)) names.Add("size");
        return names;
    }

    private static Value Values(Value value)
    {
        var values = new ValueArray();
        foreach (var (_, member) in Members.Of(value)) values.Add(member);
        if (HasOnlySize(value)) values.Add(Size(value));
        return values;
    }

    private static bool HasOnlySize(Value value) => value.Kind is ValueKind.String or ValueKind.Character or ValueKind.List;

    private static int Size(Value value) => value.Kind switch
    {
        ValueKind.String or ValueKind.Character => value.AsString!.Length,
        ValueKind.List => value.AsList!.Count,
        _ => Members.Count(value),
    };

    private static bool IsSequence(ValueList? list) => list is ValueRange or ValueArray { IsSequence: true };

    private static string? TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Bool => "boolean",
        ValueKind.String => "string",
        ValueKind.List => IsSequence(value.AsList) ? "iterator" : "array",
        _ => value.IsNumber || value.Kind == ValueKind.Character ? "number" : "object",
    };

    private static string? KindOf(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Bool => "bool",
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.String => "string",
        ValueKind.Character => "Char",
        ValueKind.List => IsSequence(value.AsList) ? "range" : "array",
        ValueKind.Function => "function",
        ValueKind.Date => "DateTime",
        ValueKind.TimeSpan => "TimeSpan",
        _ => "object",
    };
}
