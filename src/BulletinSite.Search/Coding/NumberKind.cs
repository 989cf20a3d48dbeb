namespace BulletinSite.Search.Coding;

/// <summary>What a number in a stream says; each kind has probabilities of its own, some several sets of them.</summary>
internal enum NumberKind
{
    /// <summary>From the second character of a pair to that of the next of its group, less one.</summary>
    NextSecond,

    /// <summary>From one article of a list to the next. It has two sets: of all articles, and of those of the first character.</summary>
    Gap,

    /// <summary>
    /// How often, besides once. It has twelve sets: eight by how many articles of the archive there are for one of the list; four, where the first character is known, by
    /// how often that stands there.
    /// </summary>
    Count = Gap + 2,

    /// <summary>The first number among the places of the second character. It has four sets: by how many more there are.</summary>
    Start = Count + 12,

    /// <summary>The first number among the places of the first character. It has eight sets: four likewise; four, where these are known, by how many of them are not of the pair.</summary>
    Step = Start + 4,

    /// <summary>From one of these numbers to the next, less one. It has three sets: by the number before.</summary>
    NextStep = Step + 8,

    /// <summary>The fields a gram stands in, and whether its postings are kept apart.</summary>
    Fields = NextStep + 3,

    /// <summary>How many articles a list has.</summary>
    Articles,

    /// <summary>From the character of a group to that of the next.</summary>
    Character,

    /// <summary>How many grams a group has, less one.</summary>
    Grams,

    /// <summary>The second character of the first gram of a group: NUL, unless the group goes on from the shard before.</summary>
    Second,
}
