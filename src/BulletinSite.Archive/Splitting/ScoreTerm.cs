namespace BulletinSite.Archive.Splitting;

/// <summary>One line of the score table: what speaks for or against reading a line as something.</summary>
/// <param name="Label">The reading it is about.</param>
/// <param name="States">In which states it counts.</param>
/// <param name="Needs">The facts it asks for, all of them.</param>
/// <param name="Unless">Any of these facts switches it off.</param>
/// <param name="Weight">Points; positive speaks for the reading.</param>
/// <param name="Reason">Why, in an editor's words.</param>
internal sealed record ScoreTerm(LineLabel Label, ReadingState States, LineFact Needs, LineFact Unless, int Weight, string Reason)
{
    /// <summary>How a profile calls it to give it another weight: <c>headline: a lead follows</c>.</summary>
    public string Key => $"{SplitWords.Of(Label)}: {Reason}";

    public bool Holds(LineFact facts) => (facts & Needs) == Needs && (facts & Unless) == 0;
}
