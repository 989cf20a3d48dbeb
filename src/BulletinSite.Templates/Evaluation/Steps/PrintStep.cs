namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>Writes the value of an expression.</summary>
internal sealed class PrintStep(Computation value) : Step
{
    public Computation Value => value;

    public override Flow Run(Rendering rendering)
    {
        rendering.Place = value.Place;
        value.Print(rendering);
        return Flow.Next;
    }
}
