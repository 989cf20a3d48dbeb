using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>What an included template wrote, with everything it depended on.</summary>
/// <param name="Template">The included template.</param>
/// <param name="Arguments">What it was given.</param>
/// <param name="Names">What the names of the page that it asks for meant.</param>
/// <param name="Text">What it wrote.</param>
/// <param name="Rounds">The rounds it took, which count again each time it is written: what a page may use up does not depend on who made it first.</param>
internal sealed record Fragment(Template Template, Value[] Arguments, Value[] Names, TextPiece Text, int Rounds)
{
    /// <summary>The one made before it.</summary>
    public Fragment? Older { get; set; }

    public bool IsOf(Template template, ReadOnlySpan<Value> arguments, ReadOnlySpan<Value> names) =>
        ReferenceEquals(Template, template) && arguments.SequenceEqual(Arguments) && names.SequenceEqual(Names);

    /// <summary>Where the fragments of an include are kept; null when they are not, because an argument belongs to one page only.</summary>
    public static FragmentShelf? ShelfFor(ValueArray arguments)
    {
        if (arguments.Properties is not null) return null;
        FragmentShelf? shelf = null;
        foreach (var argument in arguments.Items[1..])
        {
            if (argument.Reference is null or string) continue;
            if (argument.AsView is not IKeptView { Fragments: { } fragments }) return null;
            shelf ??= fragments;
        }

        return shelf;
    }
}
