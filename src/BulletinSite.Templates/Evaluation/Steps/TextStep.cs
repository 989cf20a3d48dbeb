namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>Writes text of the template.</summary>
internal sealed class TextStep(string text) : Step
{
    private readonly TextPiece _piece = new(text);

    public override Flow Run(Rendering rendering)
    {
        rendering.Write(_piece);
        return Flow.Next;
    }
}
