using System.Collections.Immutable;
using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates;

/// <summary>How templates are rendered: what they may call, what they may use up, and how strict they are.</summary>
public sealed record RenderOptions
{
    public static RenderOptions Default { get; } = new();

    /// <summary>A name nobody has defined is an error; otherwise it is nothing, as in Scriban by itself.</summary>
    public bool StrictVariables { get; init; } = true;

    /// <summary>Where <c>include</c> finds its templates; without one, including is an error.</summary>
    public TemplateLibrary? Library { get; init; }

    /// <summary>Functions and constants of the site, seen by every template beneath its model.</summary>
    public ImmutableDictionary<string, Value> Globals
    {
        get;
        init
        {
            field = value;
            var map = new ValueMap();
            // Looked up by name only; sorted all the same, so that nothing can depend on the order.
            foreach (var (name, global) in value.OrderBy(entry => entry.Key, StringComparer.Ordinal)) map.Add(string.Intern(name), global);
            GlobalMap = map;
        }
    } = ImmutableDictionary.Create<string, Value>(StringComparer.Ordinal);

    internal ValueMap GlobalMap { get; private init; } = [];

    /// <summary>Shared with copies, so that all pages of a site read a pattern once.</summary>
    internal RegexCache Regexes { get; } = new();

    public RenderLimits Limits { get; init; } = RenderLimits.Default;

    /// <summary>Whether a value of several lines keeps the indentation of the code block that prints it.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>The time <c>date.now</c> tells; without one, asking is an error, because two builds must write the same bytes.</summary>
    public DateTime? Now { get; init; }
}
