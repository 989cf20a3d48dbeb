namespace BulletinSite.Templates.Values;

/// <summary>One call of a native function: its arguments, in the order of its parameters and with defaults filled in.</summary>
public readonly ref struct FunctionCall
{
    private readonly ReadOnlySpan<Value> _arguments;

    internal FunctionCall(ReadOnlySpan<Value> arguments) => _arguments = arguments;

    public int Count => _arguments.Length;

    public Value this[int index] => _arguments[index];
}

/// <summary>What a native function does when it is called.</summary>
public delegate Value FunctionBody(FunctionCall call);
