using System.Diagnostics.CodeAnalysis;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Text;

namespace BulletinSite.Templates.Values;

/// <summary>One call of a native function: its arguments, in the order of its parameters and with defaults filled in.</summary>
public readonly ref struct FunctionCall
{
    private readonly ReadOnlySpan<Value> _arguments;
    private readonly string _name;

    internal FunctionCall(Rendering rendering, SourceSpan place, string name, ReadOnlySpan<Value> arguments)
    {
        Rendering = rendering;
        Place = place;
        _name = name;
        _arguments = arguments;
    }

    public int Count => _arguments.Length;

    internal Rendering Rendering { get; }

    internal SourceSpan Place { get; }

    public Value this[int index] => _arguments[index];

    /// <summary>An argument as text, as it would be printed; null when it is nothing.</summary>
    public string? Text(int index) => _arguments[index].AsString ?? ValueText.Of(_arguments[index], Rendering);

    /// <summary>An argument as text; nothing is the empty text.</summary>
    public string TextOrEmpty(int index) => Text(index) ?? "";

    /// <summary>An argument as text; nothing is an error of the template.</summary>
    internal string NeedText(int index)
    {
        if (Text(index) is { } text) return text;
        Fail("there is no text to work on", "test that the text is there first");
        return "";
    }

    /// <summary>An argument as a whole number; what is none is an error of the template.</summary>
    public int Int(int index) => Conversion.ToInt(_arguments[index], Rendering, Place);

    /// <summary>Stops the rendering: the template calls the function with something it cannot use.</summary>
    /// <param name="message">What is wrong, without full stop; the function's name is put before it.</param>
    /// <param name="hint">What to do about it.</param>
    [DoesNotReturn]
    public void Fail(string message, string hint) => Rendering.Fail(RenderDiagnostics.FunctionFailed(Place, _name, message, hint));
}
