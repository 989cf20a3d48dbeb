namespace BulletinSite.Archive.Splitting;

/// <summary>What reading one line does: whether an article begins with it, and where the reader is then.</summary>
internal readonly record struct ReadingStep(bool OpensArticle, int Next)
{
    /// <summary>The step of a line that was read as something, under the condition on it if there is one.</summary>
    public static ReadingStep Of(int state, LineLabel label, LineFact facts, LineConstraint? constraint)
    {
        if (constraint is { Continues: true }) facts &= ~LineFact.Lead;
        if (constraint is { Opens: true } && !Reading.IsBeforeArticle(state)) state = Reading.Start;
        return new ReadingStep(Reading.OpensArticle(state, label, facts), Reading.Next(state, label, facts));
    }
}
