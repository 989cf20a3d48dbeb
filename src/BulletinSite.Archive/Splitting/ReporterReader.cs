using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads reporters that are named inside or behind the words of a lead: 記者楊淑閔台北24日電, 记者江宝章、王东报道：.</summary>
internal sealed class ReporterReader(CreditReader credits)
{
    /// <summary>What stands between the name of a reporter and the place: 林妙影╱台北報導.</summary>
    public const string Slashes = "／/╱∕\\＼";

    private const int LongestTail = 40;
    private const int LongestOpening = 24;

    private static readonly string[] Roles = ["记者", "記者", "特派員", "特派员"];
    private static readonly string[] Endings = ["报道", "報道", "报导", "報導"];

    public static bool HasRole(ReadOnlySpan<char> words)
    {
        foreach (var role in Roles)
        {
            if (words.IndexOf(role, StringComparison.Ordinal) >= 0) return true;
        }

        return false;
    }

    /// <summary>The reporters named behind lead words, up to 报道; none of it is read when anything else stands there.</summary>
    public ImmutableArray<Contributor> Tail(SourceText source, TextSpan line, ref int at)
    {
        var text = source.Text;
        var start = at;
        while (start < line.End && TextForm.IsBlank(text[start])) start++;
        var rest = TextSpan.FromBounds(start, Math.Min(line.End, start + LongestTail));
        if (rest.IsEmpty || !credits.BeginsWithRole(source, rest)) return default;
        foreach (var ending in Endings)
        {
            var found = source.Slice(rest).IndexOf(ending, StringComparison.Ordinal);
            if (found < 0) continue;
            var credit = credits.Read(source, new TextSpan(start, found + ending.Length));
            if (credit is null || credit.Names.IsEmpty) continue;
            at = start + found + ending.Length;
            return credit.Names;
        }

        return default;
    }

    /// <summary>The reporters a text opens with, set apart from its first sentence: 林妙影╱台北報導　市府…; nobody where anything else stands there.</summary>
    public ImmutableArray<Contributor> Opening(SourceText source, TextSpan line, out TextSpan opening)
    {
        opening = default;
        var window = source.Slice(TextSpan.FromBounds(line.Start, Math.Min(line.End, line.Start + LongestOpening)));
        var blank = window.IndexOfAny(' ', '\u3000');
        // 記者 林妙影／台北報導
        if (blank is > 0 and < 3 || HasRole(window[..Math.Max(0, blank)]) && !window[..Math.Max(0, blank)].ContainsAny(Slashes)) blank = window[(blank + 1)..].IndexOfAny(' ', '\u3000') is > 0 and var second ? blank + 1 + second : -1;
        if (blank <= 0 || blank + 1 >= window.Length || window[..blank].IndexOfAny(Slashes) < 0) return default;
        foreach (var ending in Endings)
        {
            if (!window[..blank].EndsWith(ending, StringComparison.Ordinal)) continue;
            opening = new TextSpan(line.Start, blank);
            return credits.Read(source, opening) is { IsPhoto: false, Names.IsEmpty: false } credit ? credit.Names : default;
        }

        return default;
    }

    /// <summary>The reporters a bracket names behind a role word and a colon: 记者：安德鲁; default when anything else stands there.</summary>
    public static ImmutableArray<Contributor> BehindColon(SourceText source, TextSpan content)
    {
        foreach (var role in Roles)
        {
            var words = source.Slice(content);
            if (!words.StartsWith(role, StringComparison.Ordinal) || words.Length <= role.Length || words[role.Length] is not ('：' or ':')) continue;
            var names = new List<TextSpan>();
            if (!NameList.TryRead(source.Text, TextSpan.FromBounds(content.Start + role.Length + 1, content.End), names) || names.Count == 0) return default;
            return [.. names.Select(name => new Contributor(NameList.Plain(source.Slice(name)), ContributorRole.Reporter, new SourceSpan(source, name)))];
        }

        return default;
    }

    /// <summary>The reporters inside a lead's bracket; a place and a date behind the last name are not part of it.</summary>
    public static ImmutableArray<Contributor> Names(SourceText source, TextSpan content)
    {
        var words = source.Slice(content);
        foreach (var role in Roles)
        {
            var at = words.IndexOf(role, StringComparison.Ordinal);
            if (at < 0) continue;
            return Split(source, TextSpan.FromBounds(content.Start + at + role.Length, content.End));
        }

        return [];
    }

    private static ImmutableArray<Contributor> Split(SourceText source, TextSpan range)
    {
        var text = source.Text;
        var names = ImmutableArray.CreateBuilder<Contributor>();
        var at = range.Start;
        while (at < range.End)
        {
            while (at < range.End && (TextForm.IsBlank(text[at]) || text[at] is '、' or '，')) at++;
            var start = at;
            while (at < range.End && TextForm.IsHan(text[at]) && !BeginsDate(text, at, range.End)) at++;
            var separated = at < range.End && (text[at] is '、' or '，' || TextForm.IsBlank(text[at]) || text[at] is '／' or '/');
            var run = source.Slice(TextSpan.FromBounds(start, at));
            var length = separated ? run.Length : NameLength(run);
            if (length is < 2 or > 4) break;
            names.Add(new Contributor(run[..length].ToString(), ContributorRole.Reporter, new SourceSpan(source, new TextSpan(start, length))));
            // Behind a slash stands the place.
            if (!separated || text[at] is '／' or '/') break;
        }

        return names.ToImmutable();
    }

    // 楊淑閔台北, 王小明台北報導: three characters are a name as a rule, a place has two.
    private static int NameLength(ReadOnlySpan<char> run)
    {
        foreach (var ending in Endings)
        {
            if (run.EndsWith(ending, StringComparison.Ordinal)) run = run[..^ending.Length];
        }

        run = run.TrimEnd("专專讯訊电電综綜合");
        return run.Length switch { <= 3 => run.Length, 4 => 2, _ => 3 };
    }

    private static bool BeginsDate(string text, int at, int end)
    {
        var next = at;
        while (next < end && "〇一二三四五六七八九十廿卅".Contains(text[next], StringComparison.Ordinal)) next++;
        return next > at && next < end && text[next] is '月' or '日';
    }
}
