using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Tagging;

/// <summary>What can be wrong with an editor's word on tags.</summary>
internal static class TaggingDiagnostics
{
    public static Diagnostic NothingToRemove(TagCorrection correction, string slug) => new(
        Severity.Review,
        "CORR110",
        $"the article does not bear the tag \"{slug}\" that this entry removes",
        correction.From,
        $"remove it from {correction.From.Source.Name}, unless it is meant for later");
}
