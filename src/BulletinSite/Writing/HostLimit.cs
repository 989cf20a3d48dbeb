using BulletinSite.Text;

namespace BulletinSite.Writing;

/// <summary>How much a host takes. A site that outgrows it is better told so by the build than by a deployment that fails on the day.</summary>
public static class HostLimit
{
    private const int WarnsAtPercent = 60;
    private const int StopsAtPercent = 95;

    /// <summary>Says how near a site is to the limit; over 95 % of it is an error.</summary>
    /// <param name="bytes">Size of all files of the site.</param>
    /// <param name="limit">What the host takes, in bytes; null where there is no limit.</param>
    /// <param name="diagnostics">Receives the warning or the error.</param>
    public static void Check(long bytes, long? limit, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (limit is not { } most) return;
        if ((decimal)bytes * 100 >= (decimal)most * StopsAtPercent) diagnostics.Add(WritingDiagnostics.TooLarge(bytes, most));
        else if ((decimal)bytes * 100 >= (decimal)most * WarnsAtPercent) diagnostics.Add(WritingDiagnostics.GettingLarge(bytes, most));
    }
}
