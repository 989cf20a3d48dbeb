namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>readonly</c>: a name keeps its value.</summary>
internal sealed class ReadOnlyStep(string name, bool isLocal) : Step
{
    public override Flow Run(Rendering rendering)
    {
        if (isLocal) rendering.Locals.Names.SetReadOnly(name);
        else rendering.SetReadOnly(name);
        return Flow.Next;
    }
}
