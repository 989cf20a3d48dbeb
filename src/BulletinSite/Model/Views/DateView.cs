using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>When an issue appeared, as far as is known, and how it is known.</summary>
public sealed record DateView(
    string Label,
    string? Edtf,
    string? DateTime,
    bool IsCertain,
    bool IsKnown,
    string Method,
    string Reason,
    ImmutableArray<EvidenceView> Evidence,
    string? EvidenceUrl) : IKeptView
{
    /// <summary>In short it stands in lists.</summary>
    public FragmentShelf? Fragments { get; init; }

    /// <summary>Why, in an editor's words.</summary>
    public string Judgement { get; init; } = "";

    public static ViewShape<DateView> Members { get; } = new("date", "When an issue appeared, and how that is known.",
        new("label", "2023年1月17–20日之间某日; 日期不详 when nothing is known", date => date.Label),
        new("edtf", "the date in EDTF, for data-edtf; null when nothing is known", date => date.Edtf),
        new("datetime", "the part that is certain, for <time datetime>: 2023-01-17, 2023-01 or 2023; null when not even the year is", date => date.DateTime),
        new("is_certain", "whether it is one day and certain", date => date.IsCertain),
        new("is_known", "whether anything is known", date => date.IsKnown),
        new("method", "how it became known: 版面所印, 文中所述, 由文意推定, 编辑核定; that nothing shows it when nothing is known", date => date.Method),
        new("reason", "why, in the site's words; may be empty", date => date.Reason),
        new("judgement", "why, in an editor's words; may be empty", date => date.Judgement),
        new("evidence", "what it rests on: list of evidence", date => Value.List(date.Evidence)),
        new("evidence_url", "where that is printed, on the issue's page; null when it rests on nothing", date => date.EvidenceUrl));

    public ViewShape Shape => Members;
}
