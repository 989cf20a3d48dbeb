namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>ret</c>.</summary>
internal sealed class ReturnStep(Computation? value) : Step
{
    public override Flow Run(Rendering rendering)
    {
        if (value is not null) rendering.Place = value.Place;
        rendering.Returned = value?.Evaluate(rendering) ?? default;
        return Flow.Return;
    }
}
