using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>html.escape</c> and its like: the built-in itself, as long as nothing on the page bears the name of its group.</summary>
internal sealed class BuiltInComputation(SourceSpan place, TemplateFunction function, MemberComputation asWritten) : AssignableComputation(place)
{
    private readonly Value _function = function;

    public bool IsEscape { get; } = ReferenceEquals(function, HtmlFunctions.Escape);

    public override Value EvaluateTarget(Rendering rendering) => rendering.HidesBuiltIns ? asWritten.EvaluateTarget(rendering) : _function;

    public override void Assign(Value value, Rendering rendering) => asWritten.Assign(value, rendering);
}
