using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Dating;
using BulletinSite.Archive.Splitting;
using BulletinSite.Model.Ordering;

namespace BulletinSite.Model.Pages;

/// <summary>What the site calls things that have no name of their own, in the language of its own words.</summary>
internal sealed class Wording
{
    private readonly ImmutableArray<(NameRoles Role, string Label)> _roles;

    // Of each set of roles, by its number.
    private readonly ImmutableArray<string> _sets;

    public Wording(Words words)
    {
        Words = words;
        Dates = new DateLabels(words);
        _roles =
        [
            (NameRoles.Reporter, Of(ContributorRole.Reporter)),
            (NameRoles.Correspondent, Of(ContributorRole.Correspondent)),
            (NameRoles.Photographer, Of(ContributorRole.Photographer)),
            (NameRoles.Named, words["named"]),
        ];
        _sets = [.. Enumerable.Range(0, 1 << _roles.Length).Select(set => List(_roles.Where(role => ((NameRoles)set).HasFlag(role.Role)).Select(role => role.Label)))];
    }

    public Words Words { get; }

    public DateLabels Dates { get; }

    public string this[string key] => Words[key];

    public string Fill(string key, params ReadOnlySpan<(string Place, string Text)> texts) => Words.Fill(key, texts);

    public string Year(int? year) => year is { } known ? Dates.Year(known) : Words["undated"];

    /// <summary>The heading of a month's issues: 2月, 月份不详 for those of a year that may be of several, and nothing where not even the year is known.</summary>
    public string Month(int? year, int? month) => month is { } known ? Dates.Month(known) : year is null ? "" : Words["month_unknown"];

    public string Of(ContributorRole role) => role switch
    {
        ContributorRole.Reporter => Words["reporter"],
        ContributorRole.Correspondent => Words["correspondent"],
        _ => Words["photographer"],
    };

    public string Of(ArticleKind kind) => kind switch
    {
        ArticleKind.Photo => Words["kind_photo"],
        ArticleKind.Brief => Words["kind_brief"],
        _ => Words["kind_news"],
    };

    /// <summary>One of a kind.</summary>
    public string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => Words["person"],
        EntityKind.Organisation => Words["organisation"],
        _ => Words["place"],
    };

    /// <summary>All of a kind.</summary>
    public string All(EntityKind kind) => kind switch
    {
        EntityKind.Person => Words["people"],
        EntityKind.Organisation => Words["organisations"],
        _ => Words["places"],
    };

    public string Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Heading => Words["column"],
        ColumnKind.Section => Words["section"],
        _ => Words["theme"],
    };

    public string Of(IndexShelf shelf) => shelf.Mark switch
    {
        '0' => Words["shelf_digits"],
        'a' => Words["shelf_latin"],
        '~' => Words["shelf_other"],
        var letter => letter.ToString(),
    };

    public string Of(LineLabel label) => label switch
    {
        LineLabel.Banner => Of(FurnitureKind.Banner),
        LineLabel.Folio => Of(FurnitureKind.Folio),
        LineLabel.Contents => Of(FurnitureKind.Contents),
        LineLabel.GroupHeading => Of(FurnitureKind.GroupHeading),
        LineLabel.Head => Words["label_head"],
        LineLabel.Byline => Words["label_byline"],
        LineLabel.BodyStart or LineLabel.BodyContinuation => Words["label_body"],
        LineLabel.Crosshead => Words["label_crosshead"],
        LineLabel.Caption => Words["label_caption"],
        LineLabel.PhotoCredit => Words["label_credit"],
        LineLabel.JumpLine => Words["label_jump"],
        _ => "",
    };

    public string Of(DateMethod method) => method switch
    {
        DateMethod.Folio => Words["method_folio"],
        DateMethod.Text => Words["method_text"],
        DateMethod.Inferred => Words["method_inferred"],
        DateMethod.Human => Words["method_human"],
        _ => Words["method_unknown"],
    };

    /// <summary>Why a date is what it is, where no editor has said it: which kinds of evidence were used.</summary>
    public string Reason(IssueDate date) => date switch
    {
        { Method: DateMethod.Folio, Reason: DatingReasons.FoliosDiffer } => Words["reason_folios"],
        { Method: DateMethod.Folio, Reason.Length: > 0 } => Words["reason_weekday"],
        { Method: not DateMethod.Inferred } => "",
        { Evidence: [{ Rule: "date.file-name" }] } => Words["reason_file_name"],
        { Edtf: { Earliest: null, Latest: null } } => Words["reason_no_year"],
        _ => Fill("reason_clues", ("clues", List(date.Evidence.Select(clue => Clue(clue.Rule)).Distinct(StringComparer.Ordinal)))),
    };

    private string Clue(string rule) => rule switch
    {
        "date.event-day" => Words["clue_event_day"],
        "date.dateline" => Words["clue_dateline"],
        "date.year" => Words["clue_year"],
        "date.not-before" => Words["clue_not_before"],
        "date.named-day" => Words["clue_named_day"],
        "date.season" => Words["clue_season"],
        _ => Words["clue_deadline"],
    };

    /// <summary>By what two parts of an article were known for one, from the rule that saw it.</summary>
    public string Tie(string rule) => rule switch
    {
        "jump.title" => Words["tie_title"],
        "jump.pages" => Words["tie_pages"],
        _ => Words["tie_only"],
    };

    public string Of(FurnitureKind kind) => kind switch
    {
        FurnitureKind.Banner => Words["furniture_banner"],
        FurnitureKind.Folio => Words["furniture_folio"],
        FurnitureKind.GroupHeading => Words["furniture_group"],
        FurnitureKind.Contents => Words["furniture_contents"],
        _ => Words["furniture_other"],
    };

    /// <summary>What a name has to do with one article: 记者、摄影.</summary>
    public string Of(NameRoles roles) => _sets[(int)roles];

    /// <summary>What a person did in all: 记者 4 · 摄影 1.</summary>
    public string Counts(NameEntry name)
    {
        var counts = _roles.Select(role => (role.Label, Count: name.Count(role.Role))).Where(role => role.Count > 0);
        return string.Join(" · ", counts.Select(role => Text($"{role.Label} {role.Count}")));
    }

    public string Of(DoubtKind kind) => kind switch
    {
        DoubtKind.Article => Words["doubt_article"],
        DoubtKind.Head => Words["doubt_head"],
        DoubtKind.NoTitle => Words["doubt_no_title"],
        DoubtKind.Furniture => Words["doubt_furniture"],
        DoubtKind.Role => Words["doubt_role"],
        DoubtKind.Paragraph => Words["doubt_paragraph"],
        _ => Words["doubt_words"],
    };

    /// <summary>The splitter's word for a reading, for readers.</summary>
    public string Reading(string reading) => reading switch
    {
        "kicker + title" => Words["reading_kicker_title"],
        "title + subtitle" => Words["reading_title_subtitle"],
        "kicker" => Words["reading_kicker"],
        "title" => Words["reading_title"],
        "title over several lines" => Words["reading_title_lines"],
        "subtitle" => Words["reading_subtitle"],
        "an article without a headline" => Words["reading_no_headline"],
        "as printed" => Words["reading_as_printed"],
        "a character printed twice" => Words["reading_printed_twice"],
        "a blank for a sign no page can carry" => Words["reading_blank"],
        "banner" => Of(FurnitureKind.Banner),
        "folio" => Of(FurnitureKind.Folio),
        "contents" => Of(FurnitureKind.Contents),
        "group heading" => Of(FurnitureKind.GroupHeading),
        "headline" => Words["label_head"],
        "byline" => Words["label_byline"],
        "new paragraph" => Words["reading_new_paragraph"],
        "continued paragraph" => Words["reading_continued"],
        "crosshead" => Words["label_crosshead"],
        "caption" => Words["label_caption"],
        "photo credit" => Words["reading_credit"],
        "jump line" => Words["reading_jump"],
        _ when reading.Contains(" + ", StringComparison.Ordinal) => string.Join(" + ", reading.Split(" + ").Select(Reading)),
        _ => reading,
    };

    /// <summary>What is said of a corrected place: what is printed there.</summary>
    public string Printed(string printed) => printed.Length == 0 ? Words["printed_nothing"] : Fill("printed_instead", ("printed", printed));

    public string Lines(int first, int last) => Words.Lines(first, last);

    /// <summary>Several as the language strings them together: 甲、乙.</summary>
    public string List(IEnumerable<string> items) => Words.List(items);

    /// <summary>Words with figures in them, the same in every culture.</summary>
    public static string Text(ref InvariantText words) => words.ToStringAndClear();
}
