namespace BulletinSite.Correcting;

/// <summary>One thing that a correction changes.</summary>
/// <param name="What">What it is, in the words of <c>diff</c>.</param>
/// <param name="Before">How it was; empty where there was nothing.</param>
/// <param name="After">How it is; empty where there is nothing.</param>
/// <param name="Where">The article it is of, where several change, or the words it is about; else empty.</param>
internal sealed record EffectRow(string What, string Before, string After, string Where);
