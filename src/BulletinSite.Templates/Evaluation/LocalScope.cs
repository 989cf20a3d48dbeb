using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>The names with a dollar sign of one function call, include or <c>with</c>.</summary>
internal sealed class LocalScope(LocalScope? outer)
{
    private ValueMap? _names;

    public LocalScope? Outer { get; } = outer;

    /// <summary><c>$</c>: the arguments; null where nothing was called.</summary>
    public ValueArray? Arguments { get; init; }

    /// <summary><c>$$</c>: what <c>wrap</c> put around.</summary>
    public Step? WrappedBlock { get; init; }

    /// <summary>The running loops that have a variable with a dollar sign, innermost first.</summary>
    public LoopFrame? Loops { get; set; }

    public ValueMap Names => _names ??= [];

    public bool TryGet(string name, out Value value)
    {
        for (var loop = Loops; loop is not null; loop = loop.OuterLocal)
        {
            if (ReferenceEquals(loop.Name, name))
            {
                value = loop.Current;
                return true;
            }
        }

        if (_names is not null && _names.TryGet(name, out value)) return true;
        value = name.Length == 0 ? Value.Of(Arguments) : default;
        return name.Length == 0 && Arguments is not null;
    }
}
