using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>The built-ins called <c>regex.…</c>; a pattern that takes too long is an error, not a wait.</summary>
internal static class RegexFunctions
{
    private static readonly FunctionParameter Options = new("options", Value.Null);

    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("regex.escape", "The text with what a pattern would read as a sign escaped.", ["pattern"], call => Regex.Escape(call.NeedText(0))),
        new("regex.match", "The first match: as a whole, then its groups; empty when there is none.", ["text", "pattern", Options], call =>
            Guarded(call, call.NeedText(1), Flags(call.Text(2)), Match(call.NeedText(0)))),
        new("regex.matches", "All matches, each as a list of the whole and its groups.", ["text", "pattern", Options], call =>
            Guarded(call, call.NeedText(1), Flags(call.Text(2)), Matches(call.NeedText(0)))),
        new("regex.replace", "The text with every match replaced.", ["text", "pattern", "replace", Options], call =>
            Guarded(call, call.NeedText(1), Flags(call.Text(3)), Replace(call.NeedText(0), call.NeedText(2)))),
        new("regex.split", "The parts of the text between matches.", ["text", "pattern", Options], call =>
            Guarded(call, call.NeedText(1), Flags(call.Text(2)), Split(call.NeedText(0)))),
        new("regex.unescape", "The text with the escapes of a pattern undone.", ["pattern"], call => Unescape(call)),
    ];

    /// <summary>Runs a pattern within the time allowed.</summary>
    public static Value Guarded(FunctionCall call, string pattern, RegexOptions options, Func<Regex, Value> use)
    {
        try
        {
            return use(call.Rendering.Options.Regexes.Get(pattern, options, call.Rendering.Options.Limits.RegexTime));
        }
        catch (RegexParseException mistake)
        {
            call.Fail($"the pattern \"{pattern}\" is wrong at character {mistake.Offset + 1} ({mistake.Error})", "correct the pattern, or escape signs in it with regex.escape");
        }
        catch (RegexMatchTimeoutException)
        {
            call.Fail($"the pattern \"{pattern}\" takes too long on this text", "avoid nested repetition such as (a+)+");
        }

        return default;
    }

    private static Func<Regex, Value> Match(string text) => regex => Groups(regex.Match(text));

    private static Func<Regex, Value> Matches(string text) => regex =>
    {
        var all = new ValueArray();
        foreach (Match match in regex.Matches(text)) all.Add(Groups(match));
        return all;
    };

    private static Func<Regex, Value> Replace(string text, string replacement) => regex => regex.Replace(text, replacement);

    private static Func<Regex, Value> Split(string text) => regex =>
    {
        var parts = new ValueArray();
        foreach (var part in regex.Split(text)) parts.Add(part);
        return parts;
    };

    private static Value Groups(Match match)
    {
        var groups = new ValueArray();
        if (!match.Success) return groups;
        foreach (Group group in match.Groups) groups.Add(group.Value);
        return groups;
    }

    private static Value Unescape(FunctionCall call)
    {
        try
        {
            return Regex.Unescape(call.NeedText(0));
        }
        catch (RegexParseException)
        {
            call.Fail("the text ends in the middle of an escape", "write \\\\ for a backslash");
            return default;
        }
    }

    private static RegexOptions Flags(string? letters)
    {
        var flags = RegexOptions.None;
        foreach (var letter in letters ?? "")
        {
            flags |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return flags;
    }
}
