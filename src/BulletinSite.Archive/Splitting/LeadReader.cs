using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads the formula a news body opens with: 本报讯（记者 …）, 【本報訊】, 央视网消息：, 本报北京1月3日电, 新华社上海5月1日电（记者…）.</summary>
/// <remarks>
/// What it must not take: a headline or sentence about something whose name only begins with those words; so after the words there is a
/// bracket, a colon, a blank, or a line too long for a headline.
/// </remarks>
internal sealed class LeadReader(BulletinProfile profile, CreditReader credits)
{
    private const int LongestSource = 14;
    private const int LongestBracket = 60;
    private const int LongLine = 34;

    public LeadFormula? Read(SourceText source, TextSpan line)
    {
        var text = source.Text;
        var at = line.Start;
        var bracketed = text[at] is '【' or '[' or '［';
        if (bracketed) at++;
        var words = Words(source.Slice(TextSpan.FromBounds(at, line.End)));
        if (words == 0) return ReadBracketLead(source, line);
        var dateline = new TextSpan(at, words);
        at += words;
        if (bracketed)
        {
            if (at >= line.End || text[at] is not ('】' or ']' or '］')) return null;
            at++;
        }

        var names = ReadBracket(source, line, ref at);
        if (!bracketed && names.IsDefault && !IsSetApart(text, at, line)) return null;
        if (at < line.End && text[at] is ':' or '：') at++;
        return new LeadFormula(TextSpan.FromBounds(line.Start, at), dateline, names.IsDefault ? [] : names);
    }

    /// <summary>Length of the lead words at the start, 0 when there are none.</summary>
    private int Words(ReadOnlySpan<char> rest)
    {
        if (TextForm.StartsWithAny(rest, profile.LeadWords, out var length)) return length;

        // 央视网消息, 新华社北京1月3日电, 本报北京1月3日电
        var limit = Math.Min(rest.Length, LongestSource + 8);
        for (var at = 2; at < limit; at++)
        {
            if (!TextForm.IsHan(rest[at]) && !char.IsAsciiDigit(rest[at])) return 0;
            if (rest[at] is '电' or '電' && rest[at - 1] is '日' && HasSource(rest[..at])) return at + 1;
            if (at + 1 < limit && (rest[at..].StartsWith("消息", StringComparison.Ordinal)) && TextForm.EndsWithAny(rest[..at], profile.AgencyEndings, out _)) return at + 2;
            if (rest[at] is '讯' or '訊' or '电' or '電' && at <= LongestSource && TextForm.EndsWithAny(rest[..at], profile.AgencyEndings, out _)) return at + 1;
        }

        return 0;
    }

    private bool HasSource(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("本报", StringComparison.Ordinal) || words.StartsWith("本報", StringComparison.Ordinal)) return true;
        foreach (var ending in profile.AgencyEndings)
        {
            if (words.IndexOf(ending, StringComparison.Ordinal) is > 0 and < 6) return true;
        }

        return false;
    }

    // （记者 张三）近日，… : some papers print only the bracket.
    private LeadFormula? ReadBracketLead(SourceText source, TextSpan line)
    {
        if (source.Text[line.Start] is not ('（' or '(')) return null;
        var at = line.Start;
        var names = ReadBracket(source, line, ref at);
        return names.IsDefaultOrEmpty || at >= line.End ? null : new LeadFormula(TextSpan.FromBounds(line.Start, at), default, names);
    }

    private ImmutableArray<Contributor> ReadBracket(SourceText source, TextSpan line, ref int at)
    {
        var text = source.Text;
        var open = at;
        while (open < line.End && TextForm.IsBlank(text[open])) open++;
        if (open >= line.End || text[open] is not ('（' or '(')) return default;
        var close = source.Slice(TextSpan.FromBounds(open, Math.Min(line.End, open + LongestBracket))).IndexOfAny('）', ')');
        if (close < 0) return default;
        var credit = credits.Read(source, new TextSpan(open, close + 1));
        if (credit is null) return default;
        at = open + close + 1;
        return credit.Names;
    }

    private static bool IsSetApart(string text, int at, TextSpan line) =>
        at < line.End && (TextForm.IsBlank(text[at]) || text[at] is ':' or '：' or '（' or '(' || line.Length > LongLine);
}
