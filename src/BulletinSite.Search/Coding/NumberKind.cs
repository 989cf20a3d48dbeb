namespace BulletinSite.Search.Coding;

/// <summary>What a number in a stream says; each kind has probabilities of its own.</summary>
internal enum NumberKind
{
    /// <summary>From the hash of one gram of a shard to that of the next, without the low bits.</summary>
    Hash,

    /// <summary>From one article of a list to the next.</summary>
    Gap,

    /// <summary>How often, besides once. It has eight sets of probabilities: by how many articles of the archive there are for one of the list.</summary>
    Count,

    /// <summary>The first number among the places of the second character. It has four sets: by how many more there are.</summary>
    Start = Count + 8,

    /// <summary>The first number among the places of the first character. It has four sets as well.</summary>
    Step = Start + 4,

    /// <summary>From one of these numbers to the next, less one. It has nine sets: by the number before, and how many were before it.</summary>
    NextStep = Step + 4,

    /// <summary>The fields a gram stands in, whether it is a single character, and whether its postings are kept apart.</summary>
    Fields = NextStep + 9,

    /// <summary>How many articles a list has.</summary>
    Articles,
}
