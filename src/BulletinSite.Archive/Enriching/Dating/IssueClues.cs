using BulletinSite.Archive.Judgement;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Everything in an issue's articles that speaks for a date.</summary>
internal sealed class IssueClues
{
    public List<EventClue> Events { get; } = [];

    /// <summary>Years named together with words for the present; the issue is of that year or soon after it.</summary>
    public List<(int Year, Evidence Evidence)> RecentYears { get; } = [];

    /// <summary>The latest year named as over or running: the issue is not older.</summary>
    public (int Year, Evidence Evidence)? LatestYear { get; set; }

    /// <summary>Days named as yesterday (1) or today (0).</summary>
    public List<(NamedDay Day, int Lag, Evidence Evidence)> NamedDays { get; } = [];

    public List<(NewsSeason Season, Evidence Evidence)> Seasons { get; } = [];

    public List<DayClue> Others { get; } = [];
}
