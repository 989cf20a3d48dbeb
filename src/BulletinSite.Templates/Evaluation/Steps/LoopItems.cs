using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Evaluation.Steps;

/// <summary>The part of a list a loop goes over.</summary>
internal readonly record struct LoopItems(ValueList List, int First, int Count, int Step)
{
    public Value this[int round] => List[First + round * Step];
}
