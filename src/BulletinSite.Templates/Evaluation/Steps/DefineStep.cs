using BulletinSite.Templates.Evaluation.Computations;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>func</c>: gives a name to a function.</summary>
internal sealed class DefineStep(AssignableComputation name, TemplateDefinedFunction function) : Step
{
    public override Flow Run(Rendering rendering)
    {
        name.Assign(function, rendering);
        return Flow.Next;
    }
}
