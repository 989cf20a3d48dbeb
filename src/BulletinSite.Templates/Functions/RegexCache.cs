using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace BulletinSite.Templates.Functions;

/// <summary>The regular expressions of a theme, each read once; safe to use from several threads.</summary>
internal sealed class RegexCache
{
    // A theme has a few; more than this are made of data, and keeping them would only fill the memory.
    private const int Limit = 256;
    private readonly ConcurrentDictionary<(string Pattern, RegexOptions Options, TimeSpan Time), Regex> _known = new();

    /// <summary>The expression of a pattern, which stops after the given time.</summary>
    public Regex Get(string pattern, RegexOptions options, TimeSpan time)
    {
        if (_known.TryGetValue((pattern, options, time), out var known)) return known;
        var regex = new Regex(pattern, options | RegexOptions.CultureInvariant, time);
        if (_known.Count < Limit) _known.TryAdd((pattern, options, time), regex);
        return regex;
    }
}
