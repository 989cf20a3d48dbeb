namespace BulletinSite.Archive.Enriching;

/// <summary>A date in EDTF (ISO 8601-2), kept as written.</summary>
/// <param name="Text">The EDTF string.</param>
/// <param name="IsCertainDay">Whether it is one day, without any qualification.</param>
public sealed record EdtfDate(string Text, bool IsCertainDay)
{
    public override string ToString() => Text;
}
