using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Says when an issue appeared. Built once from the calendar, then safe to use from several threads.</summary>
/// <remarks>An editor's word wins, then the folio, then the file's name, then what the articles show. What none of them shows stays open.</remarks>
public sealed class IssueDating
{
    private readonly NewsCalendar _calendar;
    private readonly ClueReader _reader;

    public IssueDating(NewsCalendar calendar)
    {
        _calendar = calendar;
        _reader = new ClueReader(calendar);
    }

    /// <summary>The issue's date. Contradictions go into the bag.</summary>
    public IssueDate Date(PlannedIssue plan, IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(bag);
        var found = Printed(pages, bag) ?? FromArticles(pages);
        if (plan.Date is not { } decision) return found;
        var decided = EditorsDate.Of(decision, pages, bag);
        if (!CanBothHold(decided, found)) bag.Add(DatingDiagnostics.EditorAgainstRules(decision, found));
        return decided;
    }

    private static bool CanBothHold(IssueDate decided, IssueDate found)
    {
        if (decided.Edtf is not { } edtf || found.Edtf is not { } other) return true;
        foreach (var term in other.Terms)
        {
            if (edtf.MayBeWithin(new DayRange(term.Earliest ?? DateOnly.MinValue, term.Latest ?? DateOnly.MaxValue))) return true;
        }

        return false;
    }

    /// <summary>The date a folio prints, else the one in the file's name.</summary>
    private static IssueDate? Printed(IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        var printed = FromFolios(pages, bag);

        foreach (var page in pages)
        {
            if (FileNameDate.Of(page.Seed.File.Stem) is not { } day) continue;
            if (printed is null)
            {
                var place = new SourceSpan(page.Seed.Source, default);
                printed = Known(EdtfDate.OfDay(day), DateMethod.Inferred, DatingReasons.FileName, [new Evidence(place, page.Seed.File.Stem, "date.file-name")]);
            }
            else if (!printed.Edtf!.MayBeWithin(DayRange.Of(day)))
            {
                bag.Add(DatingDiagnostics.FileNameDiffers(page, day, printed));
            }
        }

        return printed;
    }

    // The most exact of those that say the same; where they do not, the first one with a doubt.
    private static IssueDate? FromFolios(IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        IssueDate? printed = null;
        var differ = false;
        foreach (var furniture in pages.SelectMany(page => page.Furniture))
        {
            if (furniture.Kind != FurnitureKind.Folio || FromFolio(furniture, bag) is not { } date) continue;
            if (printed is null) printed = date;
            else if (!CanBothHold(printed, date))
            {
                bag.Add(DatingDiagnostics.FoliosDiffer(date, printed));
                differ = true;
            }
            else if (printed.Edtf!.Form != EdtfForm.Interval && DaysOf(date) < DaysOf(printed)) printed = date;
        }

        if (!differ || printed is not { Edtf: { Form: EdtfForm.Point } edtf } || edtf.Terms[0].From is { IsQualified: true }) return printed;
        return Known(EdtfDate.Parse(edtf.Text + "?"), DateMethod.Folio, DatingReasons.FoliosDiffer, printed.Evidence);
    }

    private static int DaysOf(IssueDate date) => date.Latest!.Value.DayNumber - date.Earliest!.Value.DayNumber;

    private static IssueDate? FromFolio(Furniture folio, DiagnosticBag bag)
    {
        var facts = FolioReader.Read(folio.Text);
        if (facts.Date is not { } date) return null;
        var place = new SourceSpan(folio.From.Source, new TextSpan(folio.From.Span.Start + facts.DateSpan.Start, facts.DateSpan.Length));
        var evidence = new Evidence(place, place.Text, "date.folio");
        if (facts.Weekday is null || date is not { IsCertainDay: true, Earliest: { } day } || facts.Weekday == day.DayOfWeek) return Known(date, DateMethod.Folio, "", [evidence]);
        bag.Add(DatingDiagnostics.WeekdayDiffers(place, day, facts.Weekday.Value));
        return Known(EdtfDate.Parse(EdtfDate.Iso(day) + "?"), DateMethod.Folio, DatingReasons.WeekdayDiffers, [evidence]);
    }

    private IssueDate FromArticles(IReadOnlyList<Page> pages)
    {
        var clues = _reader.Read(pages.SelectMany(page => page.Articles));
        if (DaySieve.Sift(clues, _calendar) is { } sifted)
            return Known(sifted.Date, DateMethod.Inferred, DatingReasons.For(sifted.Used), sifted.Used);
        if (LatestEvent(clues.Events) is { } latest)
        {
            var day = latest.InSomeYear.AddDays(latest.FirstLag);
            var edtf = EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"XXXX-{day.Month:00}-{day.Day:00}~"));
            return Known(edtf, DateMethod.Inferred, DatingReasons.NoYear, [latest.Evidence]);
        }

        if (clues.LatestYear is not { } year) return IssueDate.Unknown;
        return Known(EdtfDate.Parse(string.Create(CultureInfo.InvariantCulture, $"[{year.Year}..]")), DateMethod.Inferred, DatingReasons.For([year.Evidence]), [year.Evidence]);
    }

    /// <summary>Of several days without a year the last; over the turn of the year January comes after December.</summary>
    internal static EventClue? LatestEvent(List<EventClue> events)
    {
        EventClue? latest = null;
        foreach (var clue in events)
        {
            if (latest is null || IsLater(clue.InSomeYear, latest.InSomeYear)) latest = clue;
        }

        return latest;
    }

    private static bool IsLater(DateOnly a, DateOnly b)
    {
        var days = a.DayNumber - b.DayNumber;
        return days is > 0 and < 180 or < -180;
    }

    private static IssueDate Known(EdtfDate edtf, DateMethod method, string reason, ImmutableArray<Evidence> evidence) =>
        new(edtf, edtf.Earliest, edtf.Latest, method, reason, evidence);
}
