using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Articles;

/// <summary>Two lines of a head, one under the other, and how the text under them begins.</summary>
internal readonly record struct HeadPair(string First, string Second, string Text, PageHeads Page = default)
{
    private const double Told = 0.6;
    private const double Untold = 0.4;

    public HeadCase Case => Page.Case;

    public bool IsToldByFirstOnly => HeadEchoes.ShareOf(First, Text) >= Told && HeadEchoes.ShareOf(Second, Text) <= Untold;

    public bool IsToldBySecondOnly => HeadEchoes.ShareOf(Second, Text) >= Told && HeadEchoes.ShareOf(First, Text) <= Untold;

    /// <summary>How much more of the first line than of the second stands in the first sentence: a report says in it what its title says.</summary>
    public double LeadInOpening => HeadEchoes.ShareOf(First, Opening) - HeadEchoes.ShareOf(Second, Opening);

    private ReadOnlySpan<char> Opening => Text.AsSpan() is var text && text.IndexOfAny('。', '！', '？') is var end and >= 0 ? text[..end] : text;
}
