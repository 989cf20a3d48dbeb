namespace BulletinSite.Model;

/// <summary>What holds articles together on paper.</summary>
public enum ColumnKind
{
    /// <summary>栏目: a heading over several articles.</summary>
    Heading,

    /// <summary>版面: the name of a page.</summary>
    Section,

    /// <summary>版面主题: the slogan across a page.</summary>
    Theme,
}
