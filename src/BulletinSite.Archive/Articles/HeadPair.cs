using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Articles;

/// <summary>Two lines of a head, one under the other, and how the text under them begins.</summary>
/// <param name="First">The upper line.</param>
/// <param name="Second">The lower one.</param>
/// <param name="Text">How the article begins.</param>
/// <param name="Page">How the headlines of the page are written.</param>
/// <param name="IsTop">The upper line is the first of its head.</param>
/// <param name="IsOneInText">The characters on both sides of the break stand side by side in the text.</param>
internal readonly record struct HeadPair(string First, string Second, string Text, PageHeads Page = default, bool IsTop = true, bool IsOneInText = false)
{
    private const double Told = 0.6;
    private const double Untold = 0.4;

    public HeadCase Case => Page.Case;

    public bool IsToldBySecondOnly => HeadEchoes.ShareOf(Second, Text) >= Told && HeadEchoes.ShareOf(First, Text) <= Untold;

    /// <summary>How much more of the first line than of the second stands in the first sentence: a report says in it what its title says.</summary>
    public double LeadInOpening => HeadEchoes.ShareOf(First, Opening) - HeadEchoes.ShareOf(Second, Opening);

    /// <summary>Whether two characters side by side in the first line stand so in the second as well.</summary>
    public bool SaysAgain => HeadEchoes.ShareOf(First, Second) > 0;

    /// <summary>Whether head and text are in traditional characters.</summary>
    public bool IsTraditional => HanScript.IsTraditional(string.Concat(First, Second, Text));

    private ReadOnlySpan<char> Opening => Text.AsSpan() is var text && text.IndexOfAny('。', '！', '？') is var end and >= 0 ? text[..end] : text;
}
