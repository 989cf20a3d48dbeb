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
}
