using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>A name with a dollar sign, or <c>$</c> itself.</summary>
internal sealed class LocalComputation(SourceSpan place, string name) : AssignableComputation(place)
{
    public override Value EvaluateTarget(Rendering rendering)
    {
        if (rendering.Locals.TryGet(name, out var value)) return value;
        if (rendering.Options.StrictVariables)
        {
            rendering.Report(RenderDiagnostics.UnknownLocal(Place, name, rendering.Locals.Names.Select(entry => entry.Key)));
        }

        return default;
    }

    /// <summary>The value of the name without complaint when there is none.</summary>
    public Value EvaluateOrNull(Rendering rendering) => rendering.Locals.TryGet(name, out var value) ? value : default;

    public override void Assign(Value value, Rendering rendering)
    {
        var names = rendering.Locals.Names;
        if (names.IsReadOnly(name)) rendering.Fail(RenderDiagnostics.ReadOnly(Place, "$" + name));
        names[name] = value;
    }
}
