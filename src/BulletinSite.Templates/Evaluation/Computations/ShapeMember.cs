using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Computations;

/// <summary>What a name was in the shape seen first at one place of a template; most places see only one.</summary>
internal sealed record ShapeMember(ViewShape Shape, ViewMember? Member)
{
    public static ViewMember? Find(ref ShapeMember? cached, ViewShape shape, string name)
    {
        // Several threads render with the same template; the pair is written as one reference.
        var seen = cached ??= new ShapeMember(shape, shape.Find(name));
        return ReferenceEquals(seen.Shape, shape) ? seen.Member : shape.Find(name);
    }
}
