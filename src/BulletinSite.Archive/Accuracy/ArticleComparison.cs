using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Accuracy;

/// <summary>An article as an editor reads it, beside what was read in its place.</summary>
/// <param name="Gold">The editor's.</param>
/// <param name="Found">The splitter's; null where none has half of its text.</param>
/// <param name="Overlap">How much of both bodies is the same, 0 to 1.</param>
/// <param name="GoldBody">The editor's paragraphs, in the form in which they are compared.</param>
/// <param name="FoundBody">The splitter's.</param>
public sealed record ArticleComparison(GoldArticle Gold, Article? Found, double Overlap, IReadOnlyList<string> GoldBody, IReadOnlyList<string> FoundBody)
{
    private const double RightOverlap = 0.9;

    /// <summary>Whether nine tenths of the body are the same.</summary>
    public bool HasBody => Overlap >= RightOverlap;

    /// <summary>Whether the title is the same but for blanks and punctuation.</summary>
    public bool HasTitle => Found is { Headline: var head } && ComparableText.AreSame(Gold.Title, head.Title?.Text);

    /// <summary>Whether kicker, title and subtitle together are the same, in whatever roles.</summary>
    public bool HasHead => Found is { Headline: var head }
        && ComparableText.AreSame(Gold.Kicker + Gold.Title + Gold.Subtitle, head.Kicker?.Text + head.Title?.Text + head.Subtitle?.Text);

    /// <summary>Whether it counts as found: title and body.</summary>
    public bool IsRight => HasBody && HasTitle;

    /// <summary>Whether headlines and every paragraph are the same.</summary>
    public bool IsPerfect => HasTitle && Found is { Headline: var head } && ComparableText.AreSame(Gold.Kicker, head.Kicker?.Text)
        && ComparableText.AreSame(Gold.Subtitle, head.Subtitle?.Text) && GoldBody.SequenceEqual(FoundBody, StringComparer.Ordinal);
}
