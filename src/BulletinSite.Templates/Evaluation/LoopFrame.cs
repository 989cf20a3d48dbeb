using BulletinSite.Templates.Syntax;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation;

/// <summary>A running loop: its variable and what <c>for.index</c> and its like tell.</summary>
internal sealed class LoopFrame(LoopKind kind, string? name, bool isLocal)
{
    public LoopKind Kind { get; } = kind;

    /// <summary>The loop's variable; null for <c>while</c>.</summary>
    public string? Name { get; } = name;

    /// <summary>Whether the variable has a dollar sign.</summary>
    public bool IsLocal { get; } = isLocal;

    public LoopFrame? Outer { get; init; }

    public LoopFrame? OuterLocal { get; init; }

    public Value Current { get; set; }

    public Value Before { get; set; }

    public int Index { get; set; }

    /// <summary>How many items the loop goes through; unknown for <c>while</c>.</summary>
    public int Length { get; set; }

    public int Columns { get; set; }

    public Value Tell(LoopMember member, Rendering rendering) => member switch
    {
        LoopMember.Index => Value.Of(Index),
        LoopMember.ReverseIndex => Value.Of(Length - Index - 1),
        LoopMember.First => Value.Of(Index == 0),
        LoopMember.Last => Value.Of(Index == Length - 1),
        LoopMember.Even => Value.Of((Index & 1) == 0),
        LoopMember.Odd => Value.Of((Index & 1) == 1),
        LoopMember.Changed => Value.Of(Index == 0 || !Comparison.AreEqual(Before, Current, rendering)),
        LoopMember.Length => Value.Of(Length),
        _ => Value.Of(Columns == 0 ? Index : Index % Columns),
    };
}
