using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>A plain name: of a running loop, a function, the model, the site or the language, in this order.</summary>
internal sealed class NameComputation(SourceSpan place, string name) : AssignableComputation(place)
{
    private readonly bool _isBuiltIn = Library.All.Has(name);
    private readonly Value _builtIn = Library.All[name];
    private ShapeMember? _cached;

    public string Name => name;

    public override Value EvaluateTarget(Rendering rendering)
    {
        if (TryGet(rendering, out var value)) return value;
        if (_isBuiltIn) return _builtIn;
        if (rendering.Options.StrictVariables) rendering.Report(RenderDiagnostics.UnknownName(Place, name, rendering.KnownNames()));
        return default;
    }

    public override void Assign(Value value, Rendering rendering) => rendering.SetName(name, value, Place);

    /// <summary>The value of the name without complaint when there is none.</summary>
    public Value EvaluateOrNull(Rendering rendering) => TryGet(rendering, out var value) ? value : _builtIn;

    private bool TryGet(Rendering rendering, out Value value)
    {
        var scope = rendering.Globals;
        if (rendering.Functions is not null || scope.Outer is not null || scope.View is not { } view) return rendering.TryGetName(name, out value);

        // The usual case: nothing but a page's view and loops over parts of it.
        for (var loop = scope.Loops; loop is not null; loop = loop.Outer)
        {
            if (ReferenceEquals(loop.Name, name) && !loop.IsLocal)
            {
                value = loop.Current;
                return true;
            }
        }

        if (scope.Names!.TryGet(name, out value)) return true;
        if (ShapeMember.Find(ref _cached, view.Shape, name) is { } member)
        {
            value = member.Read(view);
            return true;
        }

        return rendering.Options.GlobalMap.TryGet(name, out value);
    }
}
