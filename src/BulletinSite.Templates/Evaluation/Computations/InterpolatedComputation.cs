using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary><c>$"text {code}"</c>.</summary>
internal sealed class InterpolatedComputation(SourceSpan place, ImmutableArray<Computation> parts) : Computation(place)
{
    public override Value Evaluate(Rendering rendering)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            Append(text, part, rendering);
            rendering.CheckLength(text.Length, Place);
        }

        return text.ToString();
    }

    /// <summary>As .NET writes a value into a text, which for truths and dates is not as a template prints it.</summary>
    private static void Append(StringBuilder text, Computation part, Rendering rendering)
    {
        var value = part.Evaluate(rendering);
        switch (value.Kind)
        {
            case ValueKind.Bool:
                text.Append(value.AsBool);
                break;
            case ValueKind.Date:
                text.Append(CultureInfo.InvariantCulture, $"{value.AsDate}");
                break;
            // What .NET writes for these, or for what is in them, is the name of a type.
            case ValueKind.List or ValueKind.Object or ValueKind.Function:
                rendering.Fail(RenderDiagnostics.NotInterpolated(part.Place, KindName.Of(value)));
                break;
            default:
                text.Append(ValueText.Of(value, rendering));
                break;
        }
    }
}
