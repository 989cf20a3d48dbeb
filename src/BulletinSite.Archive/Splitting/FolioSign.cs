namespace BulletinSite.Archive.Splitting;

/// <summary>The kinds of parts folios are made of. Two of a kind say no more than one: headlines have dates as well.</summary>
[Flags]
internal enum FolioSign
{
    None = 0,

    /// <summary>A date, or parts of one.</summary>
    Date = 1 << 0,

    /// <summary>A date with its year, set apart from what stands beside it.</summary>
    WholeDate = 1 << 1,

    Weekday = 1 << 2,
    Time = 1 << 3,

    /// <summary>The name of a calendar: 农历, 中華民國.</summary>
    Calendar = 1 << 4,

    /// <summary>第3版, A04, No. 12</summary>
    Page = 1 << 5,

    /// <summary>第88期, set apart from what stands beside it or not.</summary>
    Issue = 1 << 6,

    /// <summary>责任编辑 王强, 来源：…</summary>
    Named = 1 << 7,

    /// <summary>责编王强: a short word and Chinese right behind it, which may be a headline as well (编辑培训班). Two of them are no headline.</summary>
    NamedTightly = 1 << 10,

    NamedTightlyAgain = 1 << 11,

    /// <summary>An address of the web or for letters to the editor.</summary>
    Address = 1 << 8,

    Price = 1 << 9,
}
