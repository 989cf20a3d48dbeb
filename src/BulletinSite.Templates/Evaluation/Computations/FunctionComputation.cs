using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>do … end</c>.</summary>
internal sealed class FunctionComputation(SourceSpan place, TemplateDefinedFunction function) : Computation(place)
{
    public override Value Evaluate(Rendering rendering) => function;
}
