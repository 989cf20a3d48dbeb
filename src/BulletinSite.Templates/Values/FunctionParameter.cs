namespace BulletinSite.Templates.Values;

/// <summary>A parameter of a function.</summary>
/// <param name="Name">What a template writes before the colon of a named argument.</param>
/// <param name="Default">What it is when the call leaves it out; null means the call must give it.</param>
/// <param name="TakesRest">Whether it receives all further arguments, as a list.</param>
public sealed record FunctionParameter(string Name, Value? Default = null, bool TakesRest = false)
{
    /// <summary>A parameter the call must give.</summary>
    public static implicit operator FunctionParameter(string name) => new(name);
}
