namespace BulletinSite.Search.Coding;

/// <summary>What a number in a stream says; each kind has probabilities of its own.</summary>
internal enum NumberKind
{
    /// <summary>The first character of a gram, less that of the gram before.</summary>
    First,

    /// <summary>The second character of a gram; less that of the gram before where the first is the same.</summary>
    Second,

    /// <summary>The fields a gram stands in, and how its postings are kept.</summary>
    Fields,

    /// <summary>How many articles a list has.</summary>
    Articles,

    /// <summary>From one article of a list to the next.</summary>
    Gap,

    /// <summary>How often, besides once.</summary>
    Count,

    /// <summary>The first number among the places of the second character.</summary>
    Start,

    /// <summary>The first number among the places of the first character.</summary>
    Step,

    /// <summary>From one of these numbers to the next, less one.</summary>
    NextStep,
}
