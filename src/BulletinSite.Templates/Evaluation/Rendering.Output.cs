using System.Globalization;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

internal sealed partial class Rendering
{
    private bool _afterNewLine;
    private SourceSpan _writing;

    /// <summary>What lines after the first of a value start with.</summary>
    public string Indent { get; set; } = "";

    /// <summary>Runs steps with what they write going to a sink.</summary>
    public Flow RunInto(TextSink sink, Step step)
    {
        var outer = Output;
        Output = sink;
        try
        {
            return step.Run(this);
        }
        finally
        {
            Output = outer;
        }
    }

    /// <summary>Runs a step and gives what it wrote as a text.</summary>
    public string Capture(Step step, SourceSpan place, out Flow flow)
    {
        _writing = place;
        var sink = new CaptureSink(Options.Limits.ValueLength, ValueTooLong);
        flow = RunInto(sink, step);
        return sink.ToString();
    }

    /// <summary>Whether what is written now is going to be kept, with all that is included in it.</summary>
    public bool IsCapturing { get; private set; }

    /// <summary>Runs a step, and gives what it wrote and the rounds it took, if that may be kept: not when something was reported.</summary>
    public bool TryCapture(Step step, out TextPiece written, out int rounds)
    {
        var (reported, before) = (_reported.Count, _rounds);
        var sink = new FragmentSink(Options.Limits.OutputBytes, OutputTooLong);
        IsCapturing = true;
        try
        {
            RunInto(sink, step);
        }
        finally
        {
            IsCapturing = false;
        }

        written = sink.ToPiece();
        rounds = _rounds - before;
        Output.Write(written);
        return _reported.Count == reported;
    }

    public void Write(TextPiece piece)
    {
        if (Indent.Length > 0)
        {
            WriteIndented(piece.Text);
            return;
        }

        Output.Write(piece);
        _afterNewLine = piece.EndsLine;
    }

    public void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return;
        if (Indent.Length > 0)
        {
            WriteIndented(text);
            return;
        }

        Output.Write(text);
        _afterNewLine = text[^1] == '\n';
    }

    public void Write(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Empty:
                break;
            case ValueKind.String or ValueKind.Character:
                Write(value.AsString.AsSpan());
                break;
            case ValueKind.Int or ValueKind.Long:
                WriteNumber(value.AsLong);
                break;
            case ValueKind.Bool:
                WriteAscii(value.AsBool ? "true"u8 : "false"u8);
                break;
            default:
                RefuseView(value);
                Write(ValueText.Of(value, this).AsSpan());
                break;
        }
    }

    /// <summary>Writes text that is known to be ASCII and to have no line ends.</summary>
    public void WriteAscii(ReadOnlySpan<byte> text)
    {
        if (_afterNewLine && Indent.Length > 0) Output.Write(Indent);
        Output.WriteAscii(text);
        _afterNewLine = false;
    }

    /// <summary>An included text starts as if at the start of a line; afterwards the line goes on as it was, unless something was written.</summary>
    public bool ExchangeAfterNewLine(bool value)
    {
        var before = _afterNewLine;
        _afterNewLine = value;
        return before;
    }

    public void WriteInto(TextSink sink, Value value)
    {
        Output = sink;
        Write(value);
    }

    public void OutputTooLong() => Fail(RenderDiagnostics.OutputTooLong(Place, Options.Limits.OutputBytes));

    // A view holds text of the archive that nobody could escape as a whole, and the lint goes by the names of members, not by their kinds.
    private void RefuseView(Value value)
    {
        var view = value.AsList is { Count: > 0 } list ? list[0].AsView : value.AsView;
        if (view is not null) Fail(RenderDiagnostics.ViewHasNoText(Place, view.Shape));
    }

    private void WriteNumber(long number)
    {
        Span<byte> digits = stackalloc byte[20];
        number.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        WriteAscii(digits[..count]);
    }

    private void WriteIndented(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (_afterNewLine) Output.Write(Indent);
            var line = text.IndexOf('\n');
            var length = line < 0 ? text.Length : line + 1;
            Output.Write(text[..length]);
            _afterNewLine = line >= 0;
            text = text[length..];
        }
    }

    private void ValueTooLong() => CheckLength(long.MaxValue, _writing);
}
