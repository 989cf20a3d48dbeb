namespace BulletinSite.Model.Ordering;

/// <summary>The part of an index a label stands in: the letter its reading starts with, or a group of its own for what has none.</summary>
public readonly record struct IndexShelf(char Mark)
{
    public static IndexShelf Digits { get; } = new('0');

    public static IndexShelf Latin { get; } = new('a');

    public static IndexShelf Other { get; } = new('~');

    /// <summary>The address part of the shelf's place on its page.</summary>
    public string Id => Mark switch
    {
        '0' => "digits",
        'a' => "latin",
        '~' => "letter-other",
        _ => "letter-" + char.ToLowerInvariant(Mark),
    };
}
