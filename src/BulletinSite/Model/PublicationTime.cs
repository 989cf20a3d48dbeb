using BulletinSite.Archive.Judgement;

namespace BulletinSite.Model;

/// <summary>When an issue of a certain day came out, for readers that ask for a time of day.</summary>
internal static class PublicationTime
{
    /// <summary>The first moment of the day; null where the day, or the time the town keeps, is not known.</summary>
    // Wherever newspapers in Chinese are printed in China, one time is kept. One in another language may be of any town.
    public static string? Of(IssueEntry issue, SiteSettings settings) =>
        issue.Date.Day is not null && settings.Language.StartsWith("zh", StringComparison.Ordinal) ? issue.Date.Iso + "T00:00:00+08:00" : null;

    /// <summary>The same, or the day alone where nobody says what time the town keeps.</summary>
    public static string? OrDay(IssueEntry issue, SiteSettings settings) => issue.Date.Day is null ? null : Of(issue, settings) ?? issue.Date.Iso;
}
