using System.Collections.Immutable;

namespace BulletinSite.Serving.Previewing;

/// <summary>What a change came to, for the person at the terminal.</summary>
/// <param name="Files">The files that changed, relative to the archive's folder; empty for the first state.</param>
/// <param name="Before">What was shown before; null for the first state.</param>
/// <param name="Now">What is shown now.</param>
/// <param name="PagesSplit">How many pages were split again.</param>
/// <param name="Time">From the first file that changed to the site being ready.</param>
internal sealed record PreviewChange(ImmutableArray<string> Files, PreviewState? Before, PreviewState Now, int PagesSplit, TimeSpan Time);
