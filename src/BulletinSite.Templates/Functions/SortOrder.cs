using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Functions;

/// <summary>The order <c>array.sort</c> uses: nothing first, texts as readers of the language expect them, the rest by &lt;.</summary>
internal sealed class SortOrder(Rendering rendering, SourceSpan place) : IComparer<Value>
{
    /// <summary>What could not be compared first; sorting itself lets no exception through unchanged, so it is told afterwards.</summary>
    public Diagnostic? Failure { get; private set; }

    public int Compare(Value x, Value y)
    {
        if (x.IsNull || y.IsNull) return y.IsNull.CompareTo(x.IsNull);
        if (x.IsString && x.Kind == y.Kind) return string.CompareOrdinal(x.AsString, y.AsString);
        if (x.Kind == ValueKind.Bool && y.Kind == ValueKind.Bool) return x.AsBool.CompareTo(y.AsBool);
        if (x.Kind == ValueKind.TimeSpan && y.Kind == ValueKind.TimeSpan) return x.AsTimeSpan.CompareTo(y.AsTimeSpan);
        if (x.Equals(y)) return 0;
        var comparable = (x.IsNumber && y.IsNumber) || (x.Kind == ValueKind.Date && y.Kind == ValueKind.Date);
        if (!comparable)
        {
            Failure ??= RenderDiagnostics.FunctionFailed(
                place, "array.sort", $"{KindName.Of(x)} and {KindName.Of(y)} have no order", "sort items of one kind, or name a member to sort by");
            return 0;
        }

        if (Operation.Apply(BinaryOperator.Less, x, y, rendering, place).IsTruthy) return -1;
        return Operation.Apply(BinaryOperator.Less, y, x, rendering, place).IsTruthy ? 1 : 0;
    }
}
