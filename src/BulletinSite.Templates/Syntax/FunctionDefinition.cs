using System.Collections.Immutable;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Syntax;

/// <summary>A function written in a template.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">Its name; null for <c>do … end</c>.</param>
/// <param name="NameIsLocal">Whether the name is written with <c>$</c>.</param>
/// <param name="Parameters">Its parameters; default for a simple function, which takes what comes.</param>
/// <param name="Body">What it does.</param>
internal sealed record FunctionDefinition(
    TextSpan Span,
    string? Name,
    bool NameIsLocal,
    ImmutableArray<FunctionParameter> Parameters,
    Block Body);
