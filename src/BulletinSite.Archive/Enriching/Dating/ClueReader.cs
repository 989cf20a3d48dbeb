using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Matching;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Gathers from an issue's articles what speaks for its date.</summary>
internal sealed class ClueReader
{
    // A paper looks back at the end of a month for about this long.
    private const int DaysOfLookingBack = 120;
    private const int MonthEndLength = 2;

    private readonly NewsCalendar _calendar;
    private readonly Vocabulary<(NamedDay? Day, NewsSeason? Season)> _words;

    public ClueReader(NewsCalendar calendar)
    {
        _calendar = calendar;
        var days = calendar.NamedDays.SelectMany(day => day.Phrases.Select(phrase => new KeyValuePair<string, (NamedDay?, NewsSeason?)>(phrase, (day, null))));
        var seasons = calendar.Seasons.SelectMany(season => season.Phrases.Select(phrase => new KeyValuePair<string, (NamedDay?, NewsSeason?)>(phrase, (null, season))));
        _words = new Vocabulary<(NamedDay?, NewsSeason?)>(days.Concat(seasons));
    }

    public IssueClues Read(IEnumerable<Article> articles)
    {
        var clues = new IssueClues();
        foreach (var article in articles)
        {
            var isFirst = true;
            foreach (var block in article.Body)
            {
                if (block.Kind is not (BlockKind.Paragraph or BlockKind.Caption)) continue;
                ReadCalendarWords(block, clues);
                ReadMonthEnds(block, clues);
                ReadYears(block, clues);
                if (isFirst && block.Kind == BlockKind.Paragraph) ReadEvent(article, block, clues);
                isFirst &= block.Kind != BlockKind.Paragraph;
            }
        }

        return clues;
    }

    /// <summary>1月16日，…: the first sentence of a news story says when it happened.</summary>
    private void ReadEvent(Article article, Block block, IssueClues clues)
    {
        var text = block.Text;
        var start = article.Lead?.Span.End ?? 0;
        if (article.Lead is { } lead && DateScanner.Find(lead.Dateline) is [{ HasDay: true } sent, ..])
        {
            var at = text.IndexOf(lead.Dateline, StringComparison.Ordinal);
            if (at >= 0) clues.Events.Add(new EventClue(sent.Year, sent.Month, sent.Day, 0, 2, Quotation.Of(block, new TextSpan(at, lead.Dateline.Length), "date.dateline")));
        }

        var rest = text.AsSpan(Math.Min(start, text.Length));
        var length = rest.IndexOf('。');
        var sentence = length < 0 ? rest : rest[..length];
        foreach (var mention in DateScanner.Find(sentence))
        {
            if (!mention.HasDay || !IsPast(sentence, mention.Span)) continue;
            var before = sentence[..mention.Span.Start].TrimEnd("（(");
            // 1950年6月14日，江桥建成。七十多年过去了，…: history, and no news.
            if (mention.Year != 0 && DatingWords.ContainsAny(text, DatingWords.LookingBack)) return;
            // 农历六月二十三日 is another day; built on 14 June 1950 is no news.
            if ((mention.Year == 0 && DatingWords.EndsWithAny(before, DatingWords.Lunar)) || sentence.Slice(mention.Span.Start, mention.Span.Length).ContainsAnyInRange('A', 'Z')) continue;
            var (first, last) = DatingWords.EndsWithAny(before, DatingWords.Yesterday) ? (1, 1)
                : DatingWords.EndsWithAny(before, DatingWords.Today) ? (0, 1)
                : (_calendar.FirstReport, _calendar.LastReport);
            var span = new TextSpan(start + mention.Span.Start, mention.Span.Length);
            clues.Events.Add(new EventClue(mention.Year, mention.Month, mention.Day, first, last, Quotation.Of(block, span, "date.event-day")));
            return;
        }
    }

    // 将于1月16日, 截至1月16日, 1月16日至20日 are no days on which something has happened.
    private static bool IsPast(ReadOnlySpan<char> sentence, TextSpan date)
    {
        var clause = sentence[Sentences.ClauseStart(sentence, date.Start)..date.Start];
        if (DatingWords.ContainsAny(clause, DatingWords.NotYet)) return false;
        return date.End >= sentence.Length || !"至到起前—–-~～".Contains(sentence[date.End], StringComparison.Ordinal);
    }

    private void ReadCalendarWords(Block block, IssueClues clues)
    {
        var text = block.Text;
        var matches = new List<PhraseMatch>();
        _words.Find(text, matches);
        foreach (var match in matches)
        {
            foreach (var (day, season) in _words.MeaningsOf(match))
            {
                if (season is not null) clues.Seasons.Add((season, Quotation.Of(block, match.Span, "date.season")));
                if (day is not null && LagOf(text, match.Span.Start) is { } lag) clues.NamedDays.Add((day, lag, Quotation.Of(block, match.Span, "date.named-day")));
            }
        }
    }

    /// <summary>昨天是中小学开学日: how long ago the clause says the day was; null where it does not say.</summary>
    private static int? LagOf(string text, int at)
    {
        var clause = text.AsSpan()[Sentences.ClauseStart(text, at)..at];
        if (DatingWords.ContainsAny(clause, DatingWords.Yesterday)) return 1;
        return DatingWords.ContainsAny(clause, DatingWords.Today) ? 0 : null;
    }

    /// <summary>截至1月底 looks back at the end of January, 持续到3月底 ahead to the end of March.</summary>
    private static void ReadMonthEnds(Block block, IssueClues clues)
    {
        var text = block.Text;
        for (var at = text.IndexOf("月底", StringComparison.Ordinal); at > 0; at = text.IndexOf("月底", at + 1, StringComparison.Ordinal))
        {
            var start = at;
            while (start > 0 && at - start < MonthEndLength && char.IsAsciiDigit(text[start - 1])) start--;
            if (!int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var month) || month is < 1 or > 12) continue;
            var before = text.AsSpan(0, start);
            if (before.EndsWith("今年", StringComparison.Ordinal)) before = before[..^2];
            var span = TextSpan.FromBounds(start, at + 2);
            if (before.EndsWith("截至", StringComparison.Ordinal))
                clues.Others.Add(new DayClue(day => IsWithin(day, month, 0, DaysOfLookingBack), Quotation.Of(block, span, "date.since")));
            else if (before.EndsWith("持续到", StringComparison.Ordinal) || before.EndsWith("持续至", StringComparison.Ordinal) || before.EndsWith("延续到", StringComparison.Ordinal))
                clues.Others.Add(new DayClue(day => IsWithin(day, month, -DaysOfLookingBack, 0), Quotation.Of(block, span, "date.until")));
        }
    }

    /// <summary>Whether a day lies within so many days of the end of a month, of whichever year.</summary>
    private static bool IsWithin(DateOnly day, int month, int first, int last)
    {
        for (var year = day.Year - 1; year <= day.Year + 1; year++)
        {
            if (year is < 1 or > 9999) continue;
            var days = day.DayNumber - DayRange.OfMonth(year, month).Last.DayNumber;
            if (days >= first && days <= last) return true;
        }

        return false;
    }

    private static void ReadYears(Block block, IssueClues clues)
    {
        var text = block.Text;
        foreach (var span in Sentences.Of(text))
        {
            var sentence = text.AsSpan(span.Start, span.Length);
            var isRecent = DatingWords.ContainsAny(sentence, DatingWords.Recent);
            foreach (var mention in DateScanner.Find(sentence))
            {
                if (mention.Year == 0 || IsAhead(sentence, mention.Span)) continue;
                var evidence = Quotation.Of(block, new TextSpan(span.Start + mention.Span.Start, mention.Span.Length), "date.not-before");
                if (clues.LatestYear is not { } latest || latest.Year < mention.Year) clues.LatestYear = (mention.Year, evidence);
                if (isRecent && IsOfTheNews(sentence, mention)) clues.RecentYears.Add((mention.Year, evidence with { Rule = "date.year" }));
            }
        }
    }

    private static bool IsAhead(ReadOnlySpan<char> sentence, TextSpan year)
    {
        var clause = sentence[Sentences.ClauseStart(sentence, year.Start)..year.Start];
        if (DatingWords.ContainsAny(clause, DatingWords.Ahead) || DatingWords.EndsWithAny(clause, DatingWords.Until)) return true;
        return year.End < sentence.Length && sentence[year.End] is '代' or '-' or '—' or '–' or '至';
    }

    private static bool IsOfTheNews(ReadOnlySpan<char> sentence, DateMention mention) =>
        mention.Month == 0 && !DatingWords.EndsWithAny(sentence[..mention.Span.Start], DatingWords.Since) && !DatingWords.StartsWithAny(sentence[mention.Span.End..], DatingWords.LongAgo);
}
