namespace BulletinSite.Archive.Splitting;

/// <summary>A line of furniture as a profile describes it: words, and <c>*</c> for any characters.</summary>
public sealed record FurniturePattern(string Pattern)
{
    private readonly string[] _parts = Pattern.Split('*');

    /// <summary>Whether a line, without the blanks around it, is such a line.</summary>
    public bool Matches(ReadOnlySpan<char> line)
    {
        if (_parts.Length == 1) return line.Equals(Pattern, StringComparison.Ordinal);
        if (!line.StartsWith(_parts[0], StringComparison.Ordinal)) return false;
        var rest = line[_parts[0].Length..];
        for (var i = 1; i < _parts.Length - 1; i++)
        {
            var at = rest.IndexOf(_parts[i], StringComparison.Ordinal);
            if (at < 0) return false;
            rest = rest[(at + _parts[i].Length)..];
        }

        return rest.EndsWith(_parts[^1], StringComparison.Ordinal);
    }
}
