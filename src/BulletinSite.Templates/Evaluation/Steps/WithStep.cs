using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>with</c>: names are looked up in an object first, and written to it.</summary>
internal sealed class WithStep(Computation target, Step body) : Step
{
    public override Flow Run(Rendering rendering)
    {
        rendering.Place = target.Place;
        var value = target.Evaluate(rendering);
        if (value.AsView is { } view) rendering.PushGlobals(view);
        else if (value.AsMap is { } map) rendering.PushGlobals(map);
        // A list can carry names beside its items; nothing can be written to one the program owns.
        else if (value.AsList is { } list) rendering.PushGlobals(list is ValueArray own ? own.Properties ??= [] : new ValueMap());
        else rendering.Fail(RenderDiagnostics.NotAnObject(target.Place, "with", KindName.Of(value)));
        try
        {
            return body.Run(rendering);
        }
        finally
        {
            rendering.PopGlobals();
        }
    }
}
