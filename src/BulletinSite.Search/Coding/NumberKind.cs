namespace BulletinSite.Search.Coding;

/// <summary>What a number in a stream says; each kind has probabilities of its own, some several sets of them.</summary>
internal enum NumberKind
{
    /// <summary>From the rank of a pair's second character to that of the next of its group, less one.</summary>
    NextSecond,

    /// <summary>From one article of a list to the next; with the other of its two sets, from one place to the next among those the first character has left.</summary>
    Gap,

    /// <summary>How often, besides once. It has eight sets of probabilities: by how many articles of the archive there are for one of the list.</summary>
    Count = Gap + 2,

    /// <summary>The first number among the places of the second character. It has four sets: by how many more there are.</summary>
    Start = Count + 8,

    /// <summary>The first number among the places of the first character. It has four sets as well.</summary>
    Step = Start + 4,

    /// <summary>From one of these numbers to the next, less one. It has three sets: by the number before.</summary>
    NextStep = Step + 4,

    /// <summary>The fields a gram stands in, and whether its postings are kept apart.</summary>
    Fields = NextStep + 3,

    /// <summary>How many articles a list has, or how many places; how common a character is.</summary>
    Articles,

    /// <summary>From the character of a group to that of the next.</summary>
    Character,

    /// <summary>How many grams a group has, less one.</summary>
    Grams,

    /// <summary>The rank of the second character of the first gram of a group: that of NUL, unless the group goes on from the shard before.</summary>
    Second,
}
