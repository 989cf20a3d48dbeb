namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the line between an English headline and its text that says who tells what: Joan Hill, of the rope store, describes her first winter.</summary>
/// <remarks>What it must not take: the first piece of a paragraph that the column cut; so a whole paragraph stands under it, and begins with a capital.</remarks>
internal static class Standfirsts
{
    private const int Widest = 100;

    private const LineFact Never = LineFact.HeadForm | LineFact.InnerStop | LineFact.EndsComma | LineFact.EndsParticle | LineFact.Lead | LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.Folio | LineFact.OwnLine | LineFact.CaptionOpener | LineFact.Opener;

    public static void Mark(List<LineFacts> lines)
    {
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (!lines[i].Has(LineFact.StartsCapital | LineFact.EndsOpen) || lines[i].HasAny(Never) || lines[i].Width > Widest || !lines[i - 1].Has(LineFact.HeadForm | LineFact.StartsCapital) || lines[i - 1].HasAny(LineFact.EndsAjar | LineFact.EndsComma)) continue;
            if (!lines[i + 1].Has(LineFact.StartsCapital | LineFact.Long | LineFact.EndsClosed) || lines[i + 1].BlankLinesBefore != lines[i].BlankLinesBefore) continue;
            lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.HeadForm };
        }
    }
}
