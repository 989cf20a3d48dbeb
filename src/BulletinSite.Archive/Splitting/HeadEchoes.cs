using System.Globalization;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the lines whose words the paragraph under them says again, as a report does with its headline.</summary>
/// <remarks>
/// 今明两天有小雨 | 市气象台昨天傍晚发布，今明两天本市有小雨. A heading inside a body (“河长”不好当, Who pays?) calls up what follows without
/// telling it. Pairs of Han characters and the beginnings of Latin words are compared, so no list of words is needed.
/// </remarks>
internal sealed class HeadEchoes(BulletinProfile profile)
{
    private const int MostHeadLines = 3;
    private const int LongestText = 300;
    private const int LeastEchoes = 2;
    private const int LeastTold = 4;
    private const int LeastPairs = 6;
    private const int LongestBeginning = 80;

    // One pair in four comes again.
    private const int Share = 4;
    private const int ShortestWord = 4;
    private const int LongestStem = 5;

    private const LineFact BetweenHeadAndText = LineFact.HeadForm | LineFact.Byline | LineFact.PhotoCredit;

    public static void Mark(PageDraft page)
    {
        var echoes = new HeadEchoes(page.Measurer.Profile);
        for (var i = 0; i < page.Facts.Length; i++)
        {
            if ((page.Facts[i] & LineFact.FillsColumn) == 0 && (page.Column > 0 && !TextForm.IsLatin(page.Source.Text[page.Lines[i].Span.Start]) ? echoes.IsEchoedInColumn(page, i) : echoes.IsEchoed(page.Source, page.Lines, i))) page.Facts[i] |= LineFact.Echoed;
            if (echoes.IsTold(page, i)) page.Facts[i] |= LineFact.NextNews;
        }
    }

    /// <summary>The numbered headings of one article are of one kind: what one of them happens to say again makes no headline of it.</summary>
    public static void MarkNumbered(PageDraft page)
    {
        var run = new List<int>();
        for (var i = 0; i <= page.Facts.Length; i++)
        {
            const LineFact heading = LineFact.Enumerated | LineFact.HeadForm;
            if (i < page.Facts.Length && (page.Facts[i] & (heading | LineFact.NextLead | LineFact.Listed)) != heading) continue;
            if (i < page.Facts.Length && run.Count > 0 && NumberOf(page, i) == NumberOf(page, run[^1]) + 1)
            {
                run.Add(i);
                continue;
            }

            if (run.Count(k => (page.Facts[k] & LineFact.Echoed) != 0) * 2 < run.Count)
            {
                foreach (var k in run) page.Facts[k] &= ~LineFact.Echoed;
            }

            run.Clear();
            if (i < page.Facts.Length) run.Add(i);
        }
    }

    // 3. , 三、 , （三）; -1 for others
    private static int NumberOf(PageDraft page, int i)
    {
        const string Han = "一二三四五六七八九十";
        var text = page.Source.Slice(page.Lines[i].Span).TrimStart("（(第");
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is 1 or 2) return int.Parse(text[..digits], CultureInfo.InvariantCulture);
        return text.Length > 1 && !Han.Contains(text[1], StringComparison.Ordinal) ? Han.IndexOf(text[0], StringComparison.Ordinal) + 1 : -1;
    }

    /// <summary>A line that says most words of the headline over it again is the first piece of its text, and no second headline.</summary>
    public static void MarkTexts(PageDraft page)
    {
        var echoes = new HeadEchoes(page.Measurer.Profile);
        for (var i = 0; i + 2 < page.Facts.Length; i++)
        {
            const LineFact head = LineFact.HeadForm | LineFact.EndsOpen;
            if ((page.Facts[i] & head) != head || (page.Facts[i + 1] & head) != head || (page.Facts[i + 2] & LineFact.HeadForm) != 0 || page.Lines[i + 1].Width <= page.Lines[i].Width) continue;
            var (said, all) = echoes.Count(page.Source.Slice(page.Lines[i].Span), page.Source.Slice(page.Lines[i + 1].Span));
            if (said < LeastTold || said * 5 < all * 2) continue;
            page.Facts[i] = ColumnPlaces.OverText(page.Facts[i]);
            page.Facts[i + 1] &= ~(LineFact.HeadForm | LineFact.Echoed);
        }
    }

    // Whether the text below a line says its words again.
    private bool IsEchoed(SourceText source, List<LineFacts> lines, int i)
    {
        // What somebody says below is said there again, whatever stands over it.
        if (!lines[i].Has(LineFact.HeadForm) || lines[i].Has(LineFact.Quotation)) return false;
        var below = i + 1;
        while (below < lines.Count && below <= i + MostHeadLines && lines[below].HasAny(BetweenHeadAndText)) below++;
        if (below >= lines.Count || !lines[below].HasAny(LineFact.Long | LineFact.InnerStop | LineFact.EndsFullStop | LineFact.Lead)) return false;
        var span = lines[below].Span;
        var text = source.Text.AsSpan(span.Start, Math.Min(LongestText, span.Length));
        var (said, all) = Count(source.Slice(lines[i].Span), text);
        return said >= LeastEchoes && said * Share >= all;
    }

    // 秋季大會訂五月五日舉行 | 本會秋季大會，訂於國曆五月五日…: a report begins with what its headline says.
    private bool IsTold(PageDraft page, int i)
    {
        if ((page.Facts[i] & (LineFact.Echoed | LineFact.HeadForm | LineFact.Quotation | LineFact.LeadPage)) != (LineFact.Echoed | LineFact.HeadForm) || i + 1 >= page.Facts.Length || (page.Facts[i + 1] & LineFact.HeadForm) != 0) return false;
        var start = page.Lines[i + 1].Span.Start;
        var (said, all) = Count(page.Source.Slice(page.Lines[i].Span), page.Source.Text.AsSpan(start, Math.Min(LongestBeginning, page.Source.Text.Length - start)));
        return all >= LeastPairs && said * 5 >= all * 3;
    }

    // In a column the paragraph below has many lines. A heading of a few characters (最后一站) may call up what follows with its own words.
    private bool IsEchoedInColumn(PageDraft page, int i)
    {
        if (!page.Lines[i].Has(LineFact.HeadForm)) return false;
        var below = i + 1;
        while (below < page.Lines.Count && below <= i + MostHeadLines && (page.Lines[below].HasAny(LineFact.Byline | LineFact.PhotoCredit) || (page.Facts[below] & (LineFact.HeadForm | LineFact.EndsShort | LineFact.Indented)) == (LineFact.HeadForm | LineFact.EndsShort))) below++;
        if (below >= page.Lines.Count) return false;
        var start = page.Lines[below].Span.Start;
        var (said, all) = Count(page.Source.Slice(page.Lines[i].Span), page.Source.Text.AsSpan(start, Math.Min(LongestText / 2, page.Source.Text.Length - start)));
        return said >= LeastEchoes && all >= LeastPairs && said * Share >= all;
    }

    /// <summary>Which share of a line's pairs of Han characters stands in a text's beginning; 0 for a line without.</summary>
    public static double ShareOf(ReadOnlySpan<char> line, ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(LongestText, text.Length)];
        int said = 0, all = 0;
        for (var at = 0; at + 1 < line.Length; at++)
        {
            if (!TextForm.IsHan(line[at]) || !TextForm.IsHan(line[at + 1])) continue;
            all++;
            if (text.IndexOf(line.Slice(at, 2), StringComparison.Ordinal) >= 0) said++;
        }

        return all == 0 ? 0 : (double)said / all;
    }

    private (int Said, int All) Count(ReadOnlySpan<char> head, ReadOnlySpan<char> text)
    {
        int said = 0, all = 0, at = 0;
        while (at < head.Length)
        {
            if (TextForm.IsLatin(head[at]))
            {
                var start = at;
                while (at < head.Length && TextForm.IsLatin(head[at])) at++;
                var word = head[start..at];
                // with, from, will: words no headline ends with tell nothing of what it is about.
                if (word.Length < ShortestWord || profile.IsHeadStop(word)) continue;
                all++;
                if (text.Contains(word[..Math.Min(word.Length, LongestStem)], StringComparison.OrdinalIgnoreCase)) said++;
                continue;
            }

            if (at + 1 < head.Length && TextForm.IsHan(head[at]) && TextForm.IsHan(head[at + 1]))
            {
                all++;
                if (text.IndexOf(head.Slice(at, 2), StringComparison.Ordinal) >= 0) said++;
            }

            at++;
        }

        return (said, all);
    }

}
