using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>import</c>: makes the members of an object names of the page.</summary>
internal sealed class ImportStep(Computation source) : Step
{
    public override Flow Run(Rendering rendering)
    {
        rendering.Place = source.Place;
        var value = source.Evaluate(rendering);
        if (value.IsNull) return Flow.Next;
        if (value.Kind != ValueKind.Object) rendering.Fail(RenderDiagnostics.NotAnObject(source.Place, "import", KindName.Of(value)));
        foreach (var (name, member) in Members.Of(value)) rendering.ImportName(string.Intern(name), member);
        return Flow.Next;
    }
}
