using System.Collections.Immutable;

namespace BulletinSite.Serving.Reviewing;

/// <summary>A correction an editor asks for on the review screen, as it is received.</summary>
internal sealed record CorrectionOrder(string? File, ImmutableArray<int> Lines, string? Kind, ImmutableArray<string> Values, string? Reason, string? By)
{
    private const int MostLines = 200;
    private const int MostValues = 40;
    private const int LongestText = 2000;

    /// <summary>Whether everything is there and of a sensible size.</summary>
    public bool IsWhole =>
        !string.IsNullOrEmpty(File) && !string.IsNullOrEmpty(Kind) && !Lines.IsDefaultOrEmpty && Lines.Length <= MostLines && Lines.All(line => line > 0)
        && (Values.IsDefault || (Values.Length <= MostValues && Values.All(value => value is { Length: <= LongestText })))
        && Reason is null or { Length: <= LongestText } && By is null or { Length: <= LongestText };
}
