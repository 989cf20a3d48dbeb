namespace BulletinSite.Archive.Splitting;

/// <summary>Finds headlines whose last words stand in brackets that are closed on the next line: 渡口边的夜校（江城故事·灯火里 | 的人）.</summary>
/// <remarks>What it must not take: a sentence of a paragraph; so the first line does not fill the column, and the second ends with the bracket, soon.</remarks>
internal static class BracketsOverLines
{
    private const int LongestRest = 12;

    private const LineFact Never = LineFact.InnerStop | LineFact.EndsFullStop | LineFact.EndsComma | LineFact.Lead | LineFact.Byline | LineFact.Folio | LineFact.PhotoCredit | LineFact.CaptionOpener | LineFact.Long;

    public static void Mark(PageDraft page)
    {
        for (var i = 0; i + 1 < page.Lines.Count; i++)
        {
            var (line, rest) = (page.Lines[i], page.Lines[i + 1]);
            if (line.HasAny(Never) || rest.BlankLinesBefore > 0 || rest.Span.Length > LongestRest || ColumnPlaces.Fills(page, i) || !IsClosedBy(page.Source.Slice(line.Span), page.Source.Slice(rest.Span))) continue;
            page.Lines[i] = line with { Facts = (line.Facts & ~(LineFact.EndsClosed | LineFact.EndsAjar | LineFact.EndsParticle | LineFact.OwnLine)) | LineFact.HeadForm | LineFact.EndsOpen };
            page.Lines[i + 1] = rest with
            {
                Facts = (rest.Facts & ~(LineFact.EndsClosed | LineFact.EndsAjar | LineFact.EndsParticle | LineFact.OwnLine | LineFact.StartsCut | LineFact.ClosesUnopened | LineFact.Byline | LineFact.PhotoCredit | LineFact.GroupWord | LineFact.InlineCredit))
                    | LineFact.HeadForm | LineFact.EndsOpen | LineFact.JoinsBefore,
            };
        }
    }

    // The bracket that the line leaves open is the one the rest ends with.
    private static bool IsClosedBy(ReadOnlySpan<char> line, ReadOnlySpan<char> rest) =>
        rest[^1] is '）' or ')' && !rest.ContainsAny('（', '(') && line.LastIndexOfAny('（', '(') > line.LastIndexOfAny('）', ')') && line.IndexOfAny('（', '(') > 0;
}
