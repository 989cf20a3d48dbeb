using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>An expression made ready to run.</summary>
internal abstract class Computation(SourceSpan place)
{
    public SourceSpan Place { get; } = place;

    public abstract Value Evaluate(Rendering rendering);

    /// <summary>The value as the target of a call: a function itself, not what it gives when called.</summary>
    public virtual Value EvaluateTarget(Rendering rendering) => Evaluate(rendering);

    /// <summary>Writes the value.</summary>
    public virtual void Print(Rendering rendering) => rendering.Write(Evaluate(rendering));

    /// <summary>What a template calls this, for messages.</summary>
    public string Text => Place.Span.Length <= 60 ? Place.Text : Place.Source[new TextSpan(Place.Span.Start, 60)] + "…";
}
