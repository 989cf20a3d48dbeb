using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>A page measured and read, before anybody corrects it: all that takes time of splitting it.</summary>
/// <param name="Profile">Which of the splitter's profiles it is read with.</param>
/// <param name="Why">Why that one.</param>
/// <param name="Facts">What was seen.</param>
/// <param name="Labels">What each line was taken for, in the order of the facts.</param>
public sealed record PageReading(int Profile, string Why, PageFacts Facts, ImmutableArray<LabelledLine> Labels);
