using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads the formula a news body opens with: 本报讯（记者 …）, 【本報訊】, 央视网消息：, 新华社上海5月1日电 记者…报道：, （柏林十日電）, BRIDGEPORT, March 3 —.</summary>
/// <remarks>
/// What it must not take: a headline or sentence about something whose name only begins with those words; so after the words there is a
/// bracket, a colon, a blank, a reporter, or a line too long for a headline.
/// </remarks>
internal sealed class LeadReader(BulletinProfile profile, CreditReader credits)
{
    private const int LongestSource = 14;
    private const int LongestBracket = 60;
    private const int LongestPlacedLead = 6;
    private const int LongLine = 34;
    private const int ShortestOffice = 3;
    private const int ShortestPlace = 2;
    private const int LongestPlace = 16;
    private const int LeastText = 8;

    private static readonly string[] Endings = ["讯", "訊", "电", "電", "报道", "報道", "报导", "報導", "消息"];

    private readonly ReporterReader _reporters = new(credits);

    public LeadFormula? Read(SourceText source, TextSpan line)
    {
        var text = source.Text;
        var first = text[line.Start];
        if (TextForm.IsLatin(first)) return DatelineReader.Read(source, line);
        if (first is '【' or '[' or '［' or '〔' or '（' or '(') return ReadBracketed(source, line);
        if (!TextForm.IsHan(first)) return null;
        var words = Words(source.Slice(line));
        if (words == 0) return line.Length > LongLine && _reporters.Opening(source, line, out var opening) is { IsDefaultOrEmpty: false } signed ? new LeadFormula(opening, default, signed) : null;
        var dateline = new TextSpan(line.Start, words);
        var at = dateline.End;
        var names = ReadBracket(source, line, ref at);
        if (names.IsDefault) names = _reporters.Tail(source, line, ref at);
        if (names.IsDefault && !IsSetApart(text, at, line)) return null;
        if (at < line.End && text[at] is ':' or '：') at++;
        return new LeadFormula(TextSpan.FromBounds(line.Start, at), dateline, names.IsDefault ? [] : names);
    }

    /// <summary>Length of the lead words at the start, 0 when there are none.</summary>
    private int Words(ReadOnlySpan<char> rest)
    {
        if (TextForm.StartsWithAny(rest, profile.LeadWords, out var length)) return length;

        // 央视网消息, 新华社北京1月3日电, 本报北京1月3日电, 本报1月3日讯, 据新华社…电
        var from = rest[0] is '据' or '據' ? 1 : 0;
        var limit = Math.Min(rest.Length, LongestSource + 8);
        for (var at = from + 2; at < limit; at++)
        {
            var c = rest[at];
            if (!TextForm.IsHan(c) && !char.IsAsciiDigit(c) && c is < '０' or > '９') return 0;
            if (c is '电' or '電' or '讯' or '訊' && rest[at - 1] is '日' or '号' or '號' && HasSource(rest[from..at])) return at + 1;
            // 新华社河西３月８日体育专电
            if (c is '电' or '電' && rest[at - 1] is '专' or '專' && rest[from..at].ContainsAny('日', '号', '號') && HasSource(rest[from..at])) return at + 1;
            // 本报河西讯; 本报通讯员 is somebody.
            if (c is '讯' or '訊' && at > from + 2 && at <= from + LongestPlacedLead && rest[at - 1] is not '通' && IsOwn(rest[from..])) return at + 1;
            // 河渡讯（记者 林乐）
            if (c is '讯' or '訊' && at <= from + LongestPlacedLead && rest[at - 1] is not ('通' or '电' or '電') && NamesReporter(rest[(at + 1)..])) return at + 1;
            // 新华社河西电 （记者 林乐）
            if (c is '电' or '電' && at > from + 2 && at <= from + LongestPlacedLead + 1 && at + 1 < rest.Length && (TextForm.IsBlank(rest[at + 1]) || rest[at + 1] is '（' or '(') && HasSource(rest[from..at])) return at + 1;
            if (c is '消' && at + 1 < rest.Length && rest[at + 1] is '息' && TextForm.EndsWithAny(rest[from..at], profile.AgencyEndings, out _)) return at + 2;
            if (c is '讯' or '訊' or '电' or '電' && at <= LongestSource && TextForm.EndsWithAny(rest[from..at], profile.AgencyEndings, out _)) return at + 1;
        }

        return 0;
    }

    private bool NamesReporter(ReadOnlySpan<char> text) => text.TrimStart() is ['（' or '(', .. var bracket] && credits.IsRole(bracket.TrimStart());

    private static bool IsOwn(ReadOnlySpan<char> words) => words is ['本', '报' or '報', ..];

    private bool HasSource(ReadOnlySpan<char> words)
    {
        if (IsOwn(words)) return true;
        foreach (var ending in profile.AgencyEndings)
        {
            if (words.IndexOf(ending, StringComparison.Ordinal) is > 0 and < 6) return true;
        }

        return false;
    }

    // 【本報訊】, 【香港商報訊】記者何加祺報道：, 〔記者李明／台中報導〕, （中央社記者楊淑閔台北24日電）, （记者 张三）
    private LeadFormula? ReadBracketed(SourceText source, TextSpan line)
    {
        var text = source.Text;
        var open = text[line.Start];
        var window = source.Slice(TextSpan.FromBounds(line.Start, Math.Min(line.End, line.Start + LongestBracket)));
        var close = window.IndexOfAny("】]］〕）)");
        if (close < 0)
        {
            // The bracket closes on the next line of the column.
            if (IsCutLead(source, line)) return new LeadFormula(line, default, []);
            var inner = TextSpan.FromBounds(line.Start + 1, line.End);
            return line.Length < LongestBracket && open is '（' or '(' && credits.BeginsWithRole(source, inner) && ReporterReader.Names(source, inner) is { IsEmpty: false } cut
                ? new LeadFormula(line, default, cut)
                : null;
        }

        var content = TextForm.Trim(text, TextSpan.FromBounds(line.Start + 1, line.Start + close));
        var at = line.Start + close + 1;
        if (content.IsEmpty) return null;
        if (IsLead(source.Slice(content)) || (open is '（' or '(' && at + LeastText < line.End && IsPlaceOfNews(source.Slice(content))) || (at + LeastText < line.End && IsOwnKind(source.Slice(content))))
        {
            var names = ReporterReader.Names(source, content);
            if (names.IsEmpty) names = ReadBracket(source, line, ref at);
            if (names.IsDefaultOrEmpty) names = _reporters.Tail(source, line, ref at);
            if (at < line.End && text[at] is ':' or '：') at++;
            return new LeadFormula(TextSpan.FromBounds(line.Start, at), content, names.IsDefault ? [] : names);
        }

        if (at >= line.End || credits.Read(source, content) is not { } credit || credit.Names.IsEmpty || credit.IsPhoto) return null;
        return new LeadFormula(TextSpan.FromBounds(line.Start, at), default, credit.Names);
    }

    // 〔路透社倫敦十日 | 電〕
    private bool IsCutLead(SourceText source, TextSpan line)
    {
        if (line.Length > LongestBracket / 2) return false;
        var rest = source.Text.AsSpan(line.End, Math.Min(LongestBracket / 2, source.Text.Length - line.End));
        var text = rest.TrimStart("\r\n");
        if (rest.Length == text.Length || rest[..^text.Length].Count('\n') > 1) return false;
        var close = text.IndexOfAny("】]］〕）)");
        return close >= 0 && text[..close].IndexOfAny('\r', '\n') < 0 && IsLead(source[TextSpan.FromBounds(line.Start + 1, line.End)] + text[..close].ToString());
    }

    private bool IsLead(ReadOnlySpan<char> content)
    {
        if (content.Length > LongestBracket / 2) return false;
        if (TextForm.StartsWithAny(content, profile.LeadWords, out var length) && length == content.Length) return true;
        if (IsPlaceAndDay(content)) return true;
        foreach (var ending in Endings)
        {
            if (content.Length > ending.Length + 1 && content.EndsWith(ending, StringComparison.Ordinal))
                return !content.ContainsAny("，。！？") && (HasSource(content) || ReporterReader.HasRole(content) || IsOfOffice(content));
        }

        return false;
    }

    // 【本報特寫】 right before the text of a report: what kind of report of its own the paper prints.
    private bool IsOwnKind(ReadOnlySpan<char> content) =>
        content is ['本', '报' or '報' or '刊' or '社' or '台', _, _] && content.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0 && !TextForm.EndsWithAny(content, profile.NoticeWords, out _);

    // 【教务处讯】; 【校园简讯】 heads briefs.
    private bool IsOfOffice(ReadOnlySpan<char> content) =>
        content.Length >= ShortestOffice && content[^1] is '讯' or '訊' && content[^2] is not ('通' or '电' or '電') && content.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0
        && !TextForm.EndsWithAny(content, profile.GroupWords, out _);

    // （浮羅山背訊）
    private bool IsPlaceOfNews(ReadOnlySpan<char> content) =>
        content.Length is > ShortestPlace and <= LongestPlacedLead + 2 && content[^1] is '讯' or '訊' && content[^2] is not ('通' or '电' or '電') && content.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0
        && !TextForm.EndsWithAny(content, profile.GroupWords, out _);

    // 滨江15日訊, 柏林十日電: between brackets, and with no name of an agency
    private static bool IsPlaceAndDay(ReadOnlySpan<char> content)
    {
        if (content.Length is < ShortestPlace + 3 or > LongestPlace || content[^1] is not ('讯' or '訊' or '电' or '電') || content[^2] is not ('日' or '号' or '號')) return false;
        var place = content[..^2].TrimEnd("0123456789０１２３４５６７８９一二三四五六七八九十廿卅");
        return place.Length >= ShortestPlace && place.Length < content.Length - 2 && place.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;
    }

    private ImmutableArray<Contributor> ReadBracket(SourceText source, TextSpan line, ref int at)
    {
        var text = source.Text;
        var open = at;
        while (open < line.End && TextForm.IsBlank(text[open])) open++;
        if (open >= line.End || text[open] is not ('（' or '(')) return default;
        var close = source.Slice(TextSpan.FromBounds(open, Math.Min(line.End, open + LongestBracket))).IndexOfAny('）', ')');
        // The bracket closes on the next line of the column.
        if (close < 0 && line.End - open < LongestBracket && credits.BeginsWithRole(source, TextSpan.FromBounds(open + 1, line.End)))
        {
            at = line.End;
            return [];
        }

        if (close < 0) return default;
        var credit = credits.Read(source, new TextSpan(open, close + 1));
        // （记者：安德鲁）: what follows a dateline so is a name, common or not.
        var names = credit?.Names ?? ReporterReader.BehindColon(source, TextSpan.FromBounds(open + 1, open + close));
        if (!names.IsDefault) at = open + close + 1;
        return names;
    }

    // 新华社河西3月8日电, 本报河西３月８日讯 fill the line of a narrow column.
    private static bool IsDated(ReadOnlySpan<char> words) => words is [.., '日' or '号' or '號', '电' or '電' or '讯' or '訊'];

    private static bool IsSetApart(string text, int at, TextSpan line) =>
        at == line.End ? IsDated(text.AsSpan(line.Start, line.Length)) : (TextForm.IsBlank(text[at]) || text[at] is ':' or '：' or '（' or '(' || line.Length > LongLine);
}
