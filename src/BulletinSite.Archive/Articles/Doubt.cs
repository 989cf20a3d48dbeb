using System.Collections.Immutable;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>A place where another reading of the page was close.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Place">Where.</param>
/// <param name="Reading">How it was read.</param>
/// <param name="RunnerUp">How else it could be read; empty where there is no other reading to name.</param>
/// <param name="Margin">How many points the reading is ahead.</param>
/// <param name="Limit">From how many points on it would be no doubt.</param>
/// <param name="Message">The same, as it is told with all messages of a run.</param>
/// <param name="Correction">The kind of correction that makes the other reading true; empty where it takes more than that.</param>
public sealed record Doubt(
    DoubtKind Kind,
    SourceSpan Place,
    string Reading,
    string RunnerUp,
    int Margin,
    int Limit,
    Diagnostic Message,
    string Correction)
{
    /// <summary>The line the correction is about, where that is not the first one of the place.</summary>
    public int SettledAt { get; init; } = Place.FirstLine;

    /// <summary>What that correction needs besides: of an edit, what is printed and what is to be read.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The kind of correction that says the reading is right, so that it is no doubt any more; empty where none can.</summary>
    public string Confirmation { get; init; } = "";

    /// <summary>The line that one is about.</summary>
    public int ConfirmedAt { get; init; } = Place.FirstLine;

    /// <summary>What was weighed, where that is not the labels of lines: positive points speak for the reading.</summary>
    public ImmutableArray<ScoredReason> Terms { get; init; } = [];

    /// <summary>Reader value × doubt: what goes wrong for readers if the reading is wrong, times how near that is. The greatest is looked at first.</summary>
    public int Rank => ReaderValue(Kind) * 100 * (Limit - Margin) / Limit;

    /// <summary>What a wrong reading costs readers, from 1 to 10.</summary>
    public static int ReaderValue(DoubtKind kind) => kind switch
    {
        DoubtKind.Article => 10,   // two stories in one, or one cut in two: titles, lists, search and citations are all wrong
        DoubtKind.Head => 7,       // every list shows the wrong line
        DoubtKind.NoTitle => 6,    // lists show the first words
        DoubtKind.Furniture => 5,  // words are missing from an article, or strange ones stand in it
        DoubtKind.Role => 3,       // the words are there, in another form
        DoubtKind.Paragraph => 2,  // a paragraph too many or too few
        _ => 1,
    };
}
