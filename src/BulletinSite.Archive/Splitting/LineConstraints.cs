namespace BulletinSite.Archive.Splitting;

/// <summary>The conditions on the lines of one page, by line number.</summary>
public sealed class LineConstraints
{
    private readonly Dictionary<int, LineConstraint> _byLine = [];

    /// <summary>No conditions. Never added to.</summary>
    public static LineConstraints None { get; } = new();

    public bool IsEmpty => _byLine.Count == 0;

    public static LineConstraints Of(IEnumerable<(int Line, LineConstraint Constraint)> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        var all = new LineConstraints();
        foreach (var (line, constraint) in conditions)
            all._byLine[line] = all._byLine.TryGetValue(line, out var other) ? other.And(constraint) : constraint;
        return all;
    }

    public LineConstraint? For(int line) => _byLine.TryGetValue(line, out var constraint) ? constraint : null;
}
