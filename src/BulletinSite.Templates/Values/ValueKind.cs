namespace BulletinSite.Templates.Values;

/// <summary>What a value of the template language is.</summary>
public enum ValueKind
{
    Null,
    Bool,
    Int,
    Long,
    BigInteger,
    Float,
    Double,
    Decimal,
    String,

    /// <summary>A character of a text that was gone through item by item: a text in all but how a list prints it.</summary>
    Character,
    Date,
    TimeSpan,
    List,
    Object,
    Function,

    /// <summary>The special value <c>empty</c>, which equals every empty text, list and object.</summary>
    Empty,
}
