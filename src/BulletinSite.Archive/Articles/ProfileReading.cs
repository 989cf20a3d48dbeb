using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>What reads pages the way one profile says. Safe to use from several threads.</summary>
internal sealed class ProfileReading
{
    private readonly PageMeasurer _measurer;

    public ProfileReading(BulletinProfile profile)
    {
        Profile = profile;
        Lines = new LineMeasurer(profile);
        Labels = new PageLabels(profile);
        _measurer = new PageMeasurer(Lines);
    }

    public BulletinProfile Profile { get; }

    public LineMeasurer Lines { get; }

    public PageLabels Labels { get; }

    public PageFacts Measure(SourceText source) => _measurer.Measure(source);
}
