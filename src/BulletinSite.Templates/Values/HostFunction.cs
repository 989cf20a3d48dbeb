using System.Collections.Immutable;

namespace BulletinSite.Templates.Values;

/// <summary>A function the site gives to templates, such as one that makes a link.</summary>
public sealed class HostFunction(string name, string summary, ImmutableArray<FunctionParameter> parameters, FunctionBody body)
    : TemplateFunction(name, parameters)
{
    public string Summary { get; } = summary;

    internal FunctionBody Body { get; } = body;
}
