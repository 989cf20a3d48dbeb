using BulletinSite.Templates.Parsing;

namespace BulletinSite.Templates.Values;

/// <summary>The numbers of <c>1..5</c>, counted when they are read.</summary>
internal sealed class ValueRange(long first, int step, int count) : ValueList
{
    public override int Count => count;

    public override Value this[int index] => NumberText.Fit(first + (long)step * index);
}
