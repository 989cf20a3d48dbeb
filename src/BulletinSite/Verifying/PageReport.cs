using System.Collections.Immutable;

namespace BulletinSite.Verifying;

/// <summary>What a page was found to hold that only the whole site can judge.</summary>
/// <param name="Path">The output file.</param>
/// <param name="Ids">The ids its links may point to.</param>
/// <param name="Fragments">Links into other pages' middle.</param>
/// <param name="Text">The newspaper's text on it.</param>
/// <param name="IsStrict">Whether it is written so plainly that the strict reader could read it.</param>
/// <param name="IsReadAsBrowser">Whether it was read as a browser would.</param>
public sealed record PageReport(
    string Path,
    ImmutableArray<string> Ids,
    ImmutableArray<FragmentLink> Fragments,
    NewspaperText Text,
    bool IsStrict,
    bool IsReadAsBrowser);
