using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>What reads pages the way one profile says. Safe to use from several threads.</summary>
internal sealed class ProfileReading(BulletinProfile profile)
{
    public BulletinProfile Profile { get; } = profile;

    public LineMeasurer Lines { get; } = new(profile);

    public PageLabels Labels { get; } = new(profile);

    public PageFacts Measure(SourceText source) => new PageMeasurer(Lines).Measure(source);
}
