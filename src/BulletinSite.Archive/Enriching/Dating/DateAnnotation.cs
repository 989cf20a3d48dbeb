using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>What a word for a time means, told from the date of the issue. An editorial note beside the text, never a part of it.</summary>
/// <param name="From">Where the words stand.</param>
/// <param name="Words">The words, such as 昨天 or 去年9月.</param>
/// <param name="Date">The days they mean.</param>
/// <param name="Rule">How they were understood, such as <c>time.day-before</c>.</param>
public sealed record DateAnnotation(SourceSpan From, string Words, EdtfDate Date, string Rule);
