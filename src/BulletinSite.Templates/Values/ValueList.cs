namespace BulletinSite.Templates.Values;

/// <summary>A list a template can read: items by position.</summary>
public abstract class ValueList
{
    public abstract int Count { get; }

    /// <summary>The item at a position from 0 to <see cref="Count"/> - 1.</summary>
    public abstract Value this[int index] { get; }
}
