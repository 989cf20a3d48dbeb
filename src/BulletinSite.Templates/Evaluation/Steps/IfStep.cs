namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>if</c>.</summary>
internal sealed class IfStep(Computation condition, Step then, Step? otherwise) : Step
{
    public override Flow Run(Rendering rendering)
    {
        rendering.Place = condition.Place;
        if (condition.Evaluate(rendering).IsTruthy) return then.Run(rendering);
        return otherwise?.Run(rendering) ?? Flow.Next;
    }
}
