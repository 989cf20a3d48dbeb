using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>A function written in a template.</summary>
/// <param name="name">Its name; empty for <c>do … end</c>.</param>
/// <param name="parameters">Its parameters; default for a simple function, which takes what comes.</param>
/// <param name="body">What it does; writing goes to the page, <c>ret</c> gives the value of the call.</param>
internal sealed class TemplateDefinedFunction(string name, ImmutableArray<FunctionParameter> parameters, Step body)
    : TemplateFunction(name, parameters.IsDefault ? [] : parameters)
{
    public bool IsSimple { get; } = parameters.IsDefault;

    public bool IsAnonymous => Name.Length == 0;

    public Step Body { get; } = body;
}
