using System.Collections.Immutable;

namespace BulletinSite.Templates.Evaluation;

/// <summary>What the output of a template depends on beside its arguments.</summary>
/// <param name="Names">The names of the page it asks for, itself or through what it includes; null when its output depends on more, or it changes something.</param>
internal sealed record Steadiness(ImmutableArray<string>? Names)
{
    /// <param name="template">An included template.</param>
    /// <param name="library">Where it was got from, and what it includes is.</param>
    public static Steadiness Of(Template template, TemplateLibrary library) =>
        template.Steadiness ??= new Steadiness(new SteadinessVisitor(library, template).Names());
}
