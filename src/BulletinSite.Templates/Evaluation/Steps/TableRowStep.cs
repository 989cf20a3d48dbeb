using System.Globalization;
using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary><c>tablerow</c>: a loop that writes table rows around what its rounds write.</summary>
internal sealed class TableRowStep(
    SourceSpan place,
    string variable,
    bool variableIsLocal,
    Computation list,
    LoopParameters parameters,
    Step body) : LoopStep(place, LoopKind.TableRow, variable, variableIsLocal)
{
    protected override bool TryStart(Rendering rendering, LoopFrame frame, out LoopItems items, out Step? otherwise)
    {
        otherwise = null;
        items = default;
        var value = list.Evaluate(rendering);
        if (value.IsNull) return false;
        items = parameters.Select(Iteration.Of(value, rendering, list.Place), rendering);
        frame.Length = items.Count;
        frame.Columns = parameters.ColumnCount(rendering);
        return true;
    }

    protected override Flow Loop(Rendering rendering, LoopFrame frame, LoopItems items)
    {
        var columns = Math.Max(1, frame.Columns);
        var flow = Flow.Next;
        if (items.Count == 0) rendering.Write("<tr class=\"row1\">");
        for (var round = 0; round < items.Count && flow is not (Flow.Break or Flow.Return); round++)
        {
            rendering.CountRound(Place);
            frame.Index = round;
            frame.Before = frame.Current;
            frame.Current = items[round];
            var column = round % columns;
            if (column == 0)
            {
                if (round > 0) rendering.Write("</tr>\n");
                Write(rendering, $"<tr class=\"row{round / columns + 1}\">");
            }

            Write(rendering, $"<td class=\"col{column + 1}\">");
            flow = body.Run(rendering);
            rendering.Write("</td>");
        }

        rendering.Write("</tr>\n");
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private static void Write(Rendering rendering, FormattableString text) => rendering.Write(text.ToString(CultureInfo.InvariantCulture));
}
