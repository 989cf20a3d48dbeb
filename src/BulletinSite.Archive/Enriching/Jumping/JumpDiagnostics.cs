using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Jumping;

/// <summary>What can be said of an article that goes on elsewhere.</summary>
internal static class JumpDiagnostics
{
    public static Diagnostic OtherHalfMissing(JumpEnd end) => new(
        Severity.Note,
        "JUMP001",
        end.Note.GoesOn ? $"the article goes on on page {end.Note.Page}, and no half held in this issue is surely its own" : $"the article comes from page {end.Note.Page}, and no half held in this issue is surely its own",
        end.Line.From,
        "name the seeds of both pages in one issue of input/issues.yml, or correct the jump line");
}
