using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the masthead of an English page: its name, who issues it, a motto, number and date, and what is inside, over the first headline.</summary>
/// <remarks>
/// Sallbridge School | Monday Messenger | Issue 12    Monday 5th March; The Ashby Record | Circulation Large. | 25 Cents Per Month. | Volume 2. No. 62. What it must not take: an article's headline over its date; so one of the lines
/// says which issue this is (a number, a season, a date among fields set apart by wide blanks), and another headline follows.
/// </remarks>
internal static class MastheadLines
{
    private const int MostLines = 8;
    private const int MostLinesUnderName = 16;
    private const int MostGoingOn = 2;
    private const int MostLinesOfTerms = 30;
    private const int LeastPrices = 2;
    private const int MostNames = 2;
    private const int WidestMotto = 100;
    private const int WidestList = 200;
    private const int LeastItems = 3;
    private const int ShortestIssue = 4;
    private const int WidestBoast = 60;
    private const int LongestPrice = 60;

    private const LineFact Never = LineFact.Byline | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.EndsCalling | LineFact.EndsFullStop | LineFact.OwnLine | LineFact.PageBreakBefore;
    private const LineFact Text = LineFact.HeadForm | LineFact.OwnLine | LineFact.EndsClosed | LineFact.EndsAjar;

    private static readonly string[] Fields = ["  ", "\t", "|", "•", "·"];
    private static readonly string[] Items = [.. Fields, " / "];

    // Of nothing but these and numbers a price is made: Price Two Cts., $1.50 a year in advance.
    private static readonly string[] Money = ["cents", "cent", "cts", "ct", "dollar", "dollars", "pence", "penny", "shilling", "shillings"];

    private static readonly string[] PriceWords =
    [
        "price", "prices", "terms", "subscription", "subscriptions", "rate", "rates", "single", "copy", "copies", "per", "a", "an", "the", "by", "of", "mail", "carrier", "month", "monthly", "months", "year", "yearly", "years",
        "annum", "week", "weekly", "weeks", "number", "in", "advance", "and", "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty", "twenty-five", "fifty",
        "seventy-five", "hundred", "each", "for", "payable", "strictly", "invariably", "cash", "delivered",
    ];

    private static readonly System.Buffers.SearchValues<string> SecondClass = System.Buffers.SearchValues.Create(["second class matter", "second-class matter"], StringComparison.OrdinalIgnoreCase);

    public static void Mark(PageDraft page)
    {
        var (source, lines) = (page.Source, page.Lines);
        if (lines.Count <= MostLines) return;
        MarkTerms(source, lines);
        if (lines[0].Has(LineFact.Folio))
        {
            page.Masthead = UnderIssue(page);
            return;
        }

        if (!lines[0].Has(LineFact.HeadForm | LineFact.StartsCapital)) return;
        if (NamesMonth(page))
        {
            lines[0] = lines[0] with { Facts = (lines[0].Facts & ~Text) | LineFact.Folio | LineFact.EndsOpen };
            return;
        }

        var issue = 0;
        var below = 1;
        var furniture = new List<int>();
        if (UnderName(page) is > 0 and var date)
        {
            page.Masthead = date;
            return;
        }

        for (var i = 1; i < MostLines; i++)
        {
            if (lines[i].Has(LineFact.Lead) || (lines[i].Has(LineFact.StartsCut) && !lines[i].Has(LineFact.Folio)) || lines[i].Width > WidestList) break;
            var text = source[lines[i].Span];
            if (NamesIssue(page.Measurer.Folios, text)) (issue, below) = (i, i + 1);
            else if (lines[i].Has(LineFact.Folio) || text.Split(Items, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length >= LeastItems) below = below == i ? i + 1 : below;
            else if (lines[i].HasAny(Never) || lines[i].Width > WidestMotto) break;
            else continue;
            furniture.Add(i);
        }

        if (issue == 0 || !lines[below].Has(LineFact.HeadForm)) return;
        foreach (var i in furniture)
        {
            if (i < below) lines[i] = lines[i] with { Facts = (lines[i].Facts & ~Text) | LineFact.Folio | LineFact.EndsOpen };
        }

        page.Masthead = issue;
    }

    // Issue 12 | Autumn 2017 | INSIGHT | News for all of us: right under the number, and set off from the first headline. How many lines these are.
    private static int UnderIssue(PageDraft page)
    {
        var lines = page.Lines;
        if (!NamesIssue(page.Measurer.Folios, page.Source[lines[0].Span])) return 0;
        var end = 1;
        while (end <= MostNames && lines[end].BlankLinesBefore == 0 && lines[end].Has(LineFact.HeadForm | LineFact.StartsCapital)) end++;
        return end > 1 && lines[end].BlankLinesBefore > 0 && lines[end].Has(LineFact.HeadForm) ? end : 0;
    }

    // Village News - July 2017, right over the first headline and its text.
    private static bool NamesMonth(PageDraft page)
    {
        var lines = page.Lines;
        var text = page.Source.Slice(lines[0].Span);
        var dash = text.LastIndexOfAny('-', '–', '—');
        return dash > 1 && text[dash - 1] == ' ' && dash + 2 < text.Length && page.Measurer.Folios.Read(text[(dash + 1)..].TrimStart()) && !char.IsAsciiDigit(text[..dash].TrimEnd()[^1])
            && lines[1].Has(LineFact.HeadForm | LineFact.StartsCapital) && !lines[1].HasAny(Never) && (lines[2].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop) || (lines[2].Indent > 0 && lines[3].Indent == 0));
    }

    // SUBSCRIPTION: | One Year, $1.50 | Six Months, .75, and Entered at the Post Office as second class matter.: near the top of a page these are the paper's own.
    private static void MarkTerms(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i < Math.Min(MostLinesOfTerms, lines.Count - 1); i++)
        {
            var text = source.Slice(lines[i].Span);
            if (text.ContainsAny(SecondClass))
            {
                if (lines[i].Width <= WidestList) MarkFurniture(lines, i);
                continue;
            }

            var end = i;
            while (end < lines.Count && IsPrice(source.Slice(lines[end].Span))) end++;
            if (end - i < LeastPrices) continue;
            for (var k = AreTerms(source.Slice(lines[i - 1].Span)) ? i - 1 : i; k < end; k++) MarkFurniture(lines, k);
            i = end - 1;
        }
    }

    private static void MarkFurniture(List<LineFacts> lines, int i) =>
        lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(Text | LineFact.StartsCut | LineFact.InnerStop | LineFact.EndsFullStop)) | LineFact.Folio | LineFact.EndsOpen, CreditStart = -1 };

    // SUBSCRIPTION RATES:
    private static bool AreTerms(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestPrice) return false;
        foreach (var range in text.Split(' '))
        {
            if (text[range].Trim(".,:;()") is { IsEmpty: false } word && !IsAmong(PriceWords, word)) return false;
        }

        return true;
    }

    // Under the name of a paper it may say several things of itself, down to the day: what it is for, its rates, its editor. How many lines these are, 0 where no day follows.
    private static int UnderName(PageDraft page)
    {
        var (source, lines) = (page.Source, page.Lines);
        if (!Nameplates.IsName(source.Slice(lines[0].Span))) return 0;
        int issue = 0, goingOn = 0;
        for (var i = 1; i < Math.Min(MostLinesUnderName, lines.Count - 1); i++)
        {
            if (NamesIssue(page.Measurer.Folios, source[lines[i].Span])) issue = i;
            else if (issue == 0 && !MayBoast(lines[i])) return 0;
            else if (issue == 0 && lines[i].Has(LineFact.StartsCut) && ++goingOn > MostGoingOn) return 0;
        }

        if (issue == 0) return 0;
        for (var i = 1; i < lines.Count - 1 && (i <= issue || IsPrice(source.Slice(lines[i].Span)) || lines[i].Has(LineFact.Folio)); i++)
        {
            if (i == issue || i > issue || IsPrice(source.Slice(lines[i].Span)) || lines[i].Has(LineFact.Folio)) MarkFurniture(lines, i);
            // Circulation Large. | A. L. HILL, Editor.: no sentences of a text.
            else lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.Byline | LineFact.StartsCut | LineFact.EndsFullStop | LineFact.InnerStop)), CreditStart = -1 };
        }

        return issue;
    }

    private static bool MayBoast(LineFacts line) => !line.HasAny(LineFact.Lead | LineFact.PhotoCredit | LineFact.JumpLine | LineFact.EndsCalling | LineFact.PageBreakBefore) && line.Width <= WidestBoast;

    private static bool IsPrice(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestPrice) return false;
        var hasSum = false;
        foreach (var range in text.SplitAny(' ', ',', ':', ';', '-', '—'))
        {
            var word = text[range].Trim(".()");
            if (word.IsEmpty) continue;
            hasSum |= IsAmong(Money, word) || (text[range][0] == '.' && char.IsAsciiDigit(word[0])) || (word[0] is '$' or '£' && word.Length > 1) || (word.Length > 1 && word[^1] is '¢' or 'c' or 'p' or 'd' && char.IsAsciiDigit(word[^2]));
            if (!char.IsAsciiDigit(word[0]) && word[0] is not ('$' or '£') && !IsAmong(Money, word) && !IsAmong(PriceWords, word)) return false;
        }

        return hasSum;
    }

    private static bool IsAmong(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var other in words)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // No. 27    June / July 2009    Free to every house
    private static bool NamesIssue(FolioReader folios, string text) =>
        folios.NumbersIssue(text) || (text.Split(Fields, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } fields && fields.Any(field => field.Length >= ShortestIssue && folios.Read(field)));
}
