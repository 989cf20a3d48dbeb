using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>A value written in the template.</summary>
internal sealed class LiteralComputation(SourceSpan place, Value value) : Computation(place)
{
    private readonly TextPiece? _text = value.AsString is { } text ? new TextPiece(text) : null;

    public override Value Evaluate(Rendering rendering) => value;

    public override void Print(Rendering rendering)
    {
        if (_text is null) rendering.Write(value);
        else if (_text.Text.Length > 0) rendering.Write(_text);
    }
}
