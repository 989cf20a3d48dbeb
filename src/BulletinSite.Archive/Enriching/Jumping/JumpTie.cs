using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Enriching.Jumping;

/// <summary>Two halves of one text that a jump (下转第3版) tore apart, found in one issue.</summary>
/// <param name="First">The half that says where it goes on, as it stands on its page.</param>
/// <param name="Second">The half that says where it comes from.</param>
/// <param name="Evidence">The jump line of the second half, and the rule that tied it to the first.</param>
public sealed record JumpTie(Article First, Article Second, Evidence Evidence)
{
    /// <summary>The rule by which a half that repeats the title is known.</summary>
    internal const string ByTitle = "jump.title";

    /// <summary>Whether the headline of the second half is the first's again.</summary>
    internal bool RepeatsTitle => Evidence.Rule == ByTitle;
}
