using System.Runtime;

namespace BulletinSite.Serving.Previewing;

/// <summary>Tidies the memory of the whole archive while nobody waits, so that it need not be done while somebody does.</summary>
internal static class QuietMemory
{
    // Showing a change takes less than what the archive itself does. When it is used up, the memory is tidied as usual.
    private const long Least = 16L * 1024 * 1024;
    private const long Most = 128L * 1024 * 1024;

    /// <summary>Tidies, and sets so much aside that the next change need not wait for it.</summary>
    public static void Prepare()
    {
        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion) GC.EndNoGCRegion();
        GC.TryStartNoGCRegion(Math.Clamp(GC.GetTotalMemory(forceFullCollection: false), Least, Most));
    }
}
