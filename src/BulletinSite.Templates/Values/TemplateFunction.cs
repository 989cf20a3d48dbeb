using System.Collections.Immutable;

namespace BulletinSite.Templates.Values;

/// <summary>Something a template can call: a built-in, a function of the site, or one defined in a template.</summary>
public abstract class TemplateFunction
{
    private protected TemplateFunction(string name, ImmutableArray<FunctionParameter> parameters)
    {
        Name = name;
        Parameters = parameters;
    }

    public string Name { get; }

    public ImmutableArray<FunctionParameter> Parameters { get; }

    /// <summary>How a call is written: the parameters that can be left out in brackets, one that takes the rest with dots.</summary>
    public string Signature(string name) => string.Join(' ', Parameters.Select(Written).Prepend(name));

    private static string Written(FunctionParameter parameter) =>
        parameter.TakesRest ? parameter.Name + "…" : parameter.Default is null ? parameter.Name : $"[{parameter.Name}]";
}
