using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>A file of the preview as it was made.</summary>
/// <param name="Bytes">Its content, as it would be published; null when it could not be made.</param>
/// <param name="Diagnostics">What was wrong with making it.</param>
internal sealed record PreviewPage(ReadOnlyMemory<byte>? Bytes, ImmutableArray<Diagnostic> Diagnostics);
