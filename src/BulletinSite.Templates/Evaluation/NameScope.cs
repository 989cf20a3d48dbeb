using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>An object that plain names are looked up in: the model, the object of a <c>with</c>, the parameters of a function.</summary>
internal sealed class NameScope(ValueMap? names, IView? view, NameScope? outer, bool hidesOuter = false)
{
    /// <summary>What was assigned here; null for a function without parameters, which has no names of its own.</summary>
    public ValueMap? Names { get; } = names;

    /// <summary>The model, when it is a view; assignments never reach it.</summary>
    public IView? View { get; } = view;

    public NameScope? Outer { get; } = outer;

    /// <summary>Whether a function scope hides those of its callers.</summary>
    public bool HidesOuter { get; } = hidesOuter;

    /// <summary>The loops running in this scope, innermost first.</summary>
    public LoopFrame? Loops { get; set; }

    public bool TryGet(string name, out Value value)
    {
        for (var loop = Loops; loop is not null; loop = loop.Outer)
        {
            if (ReferenceEquals(loop.Name, name) && !loop.IsLocal)
            {
                value = loop.Current;
                return true;
            }
        }

        return TryGetOwn(name, out value);
    }

    /// <summary>Looks past the loops, which is what <c>this.name</c> does.</summary>
    public bool TryGetOwn(string name, out Value value)
    {
        if (Names is not null && Names.TryGet(name, out value)) return true;
        if (View is not null && View.Shape.Find(name) is { } member)
        {
            value = member.Read(View);
            return true;
        }

        value = default;
        return false;
    }

    public bool Has(string name) => (Names is not null && Names.Has(name)) || (View is not null && View.Shape.Find(name) is not null);
}
