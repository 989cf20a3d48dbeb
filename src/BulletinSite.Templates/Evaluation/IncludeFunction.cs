using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>The function <c>include</c>, which is called in a way of its own: a page writes what it gives without making a text of it.</summary>
internal sealed class IncludeFunction : TemplateFunction
{
    private IncludeFunction()
        : base("include", ["name", new FunctionParameter("arguments", TakesRest: true)])
    {
    }

    public static IncludeFunction Instance { get; } = new();
}
