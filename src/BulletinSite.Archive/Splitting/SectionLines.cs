using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the names of sections (综合新闻) that stand between the lines of a folio, under the date, over the page's number, or over the headlines of their articles, and the title beside the number of each page.</summary>
/// <remarks>What it must not take: a headline with its date over it and its source under it; so another headline follows. Without a folio only words that name nothing but sections are taken.</remarks>
internal static class SectionLines
{
    private const int Widest = 24;
    private const int WidestRunning = 60;
    private const int LeastRunning = 3;

    private static readonly string[] Fields =
    [
        "要闻", "要聞", "综合", "綜合", "国内", "國內", "国际", "國際", "本地", "本埠", "本市", "本省", "本县", "本港", "地方", "时政", "時政", "时事", "時事", "社会", "社會", "经济", "經濟", "财经", "財經",
        "文化", "教育", "体育", "體育", "科技", "民生", "法治", "法制", "副刊", "专题", "專題", "专版", "理论", "理論", "港闻", "港聞", "澳闻", "澳聞", "兩岸", "两岸", "校园", "校園", "工会", "企业", "基层",
    ];

    private static readonly string[] Kinds = ["新闻", "新聞", "要闻", "要聞", "消息", "版", "专版", "專版", "专刊", "專刊", "周刊", "報道", "报道", "報導"];

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 1; i + 2 < lines.Count; i++)
        {
            var isBetween = lines[i - 1].Has(LineFact.Folio) && lines[i + 1].Has(LineFact.Folio) && lines[i].BlankLinesBefore <= 1 && lines[i + 1].BlankLinesBefore == lines[i].BlankLinesBefore;
            if (isBetween && lines[i].Width <= Widest && lines[i].Has(LineFact.HeadForm) && lines[i + 2].Has(LineFact.HeadForm))
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Folio };
        }

        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var isApart = i == 0 || lines[i - 1].Has(LineFact.Folio) || (lines[i - 1].Has(LineFact.EndsClosed) && !lines[i - 1].Has(LineFact.HeadForm));
            if (isApart && lines[i].Has(LineFact.HeadForm) && lines[i + 1].Has(LineFact.HeadForm) && NamesSection(source.Slice(lines[i].Span)))
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Folio };
        }

        MarkRunning(source, lines);
    }

    // 要闻, 综合新闻, 本地 Local
    private static bool NamesSection(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && TextForm.IsLatin(text[^1])) text = text.TrimEnd("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz ").TrimEnd();
        if (!TextForm.StartsWithAny(text, Fields, out var length)) return false;
        var kind = text[length..].Trim(" 　·");
        return kind.IsEmpty || (TextForm.StartsWithAny(kind, Kinds, out length) && length == kind.Length);
    }

    // The Landing News, March 2024 beside the number of each page.
    private static void MarkRunning(SourceText source, List<LineFacts> lines)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            var isBeside = (i > 0 && lines[i - 1].Has(LineFact.Folio)) || (i + 1 < lines.Count && lines[i + 1].Has(LineFact.Folio));
            if (!isBeside || !lines[i].Has(LineFact.HeadForm) || lines[i].Width > WidestRunning || lines[i].HasAny(LineFact.Lead | LineFact.GroupWord)) continue;
            var text = source[lines[i].Span];
            if (!places.TryGetValue(text, out var known)) places[text] = known = [];
            known.Add(i);
        }

        foreach (var i in places.Values.Where(same => same.Count >= LeastRunning).SelectMany(same => same))
            lines[i] = lines[i] with { Facts = (lines[i].Facts & ~LineFact.HeadForm) | LineFact.Folio };
    }
}
