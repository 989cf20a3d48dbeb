using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Gathering;

/// <summary>A doubt in its place in the archive.</summary>
/// <param name="Doubt">What is in doubt.</param>
/// <param name="Issue">The issue.</param>
/// <param name="Article">The article that holds the place; null where none does.</param>
public sealed record ReviewItem(Doubt Doubt, EnrichedIssue Issue, EnrichedArticle? Article)
{
    /// <summary>Reader value × doubt.</summary>
    public int Rank => Doubt.Rank;

    /// <summary>The command that makes the other reading true; an editor says why.</summary>
    public string Command => Doubt.Correction.Length == 0 ? "" : $"correct {Doubt.Place.Source.Name}:{Doubt.SettledAt} {Doubt.Correction}{Values}";

    // Where the words cannot be told for sure, an editor fills them in.
    private string Values => Doubt.Correction == "edit" && Doubt.Values.IsEmpty ? " PRINTED READ" : string.Concat(Doubt.Values.Select(value => " " + ShellWord.Of(value)));
}
