using System.Collections.Immutable;

namespace BulletinSite.Templates.Values;

/// <summary>A native function templates can call: a built-in, or one of the site such as one that makes a link.</summary>
public sealed class HostFunction : TemplateFunction
{
    public HostFunction(string name, string summary, ImmutableArray<FunctionParameter> parameters, FunctionBody body)
        : base(name, parameters)
    {
        Summary = summary;
        Body = body;
        Required = parameters.Count(parameter => parameter is { Default: null, TakesRest: false });
        TakesRest = parameters.Length > 0 && parameters[^1].TakesRest;
    }

    public string Summary { get; }

    internal FunctionBody Body { get; }

    /// <summary>How many arguments a call must give.</summary>
    internal int Required { get; }

    internal bool TakesRest { get; }

    /// <summary>Whether what the function is given first becomes a text before it is given.</summary>
    internal bool WorksOnText => Name.StartsWith("string.", StringComparison.Ordinal) || Name.StartsWith("html.", StringComparison.Ordinal)
        || Name.StartsWith("regex.", StringComparison.Ordinal);
}
