using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Templates.Functions;

namespace BulletinSite.Templates.Values;

/// <summary>What a kind of view shows to templates: a name for the reference and its members, in the order to print them.</summary>
public abstract class ViewShape
{
    private readonly FrozenDictionary<string, ViewMember> _byName;

    private protected ViewShape(string name, string summary, ImmutableArray<ViewMember> members)
    {
        Name = name;
        Summary = summary;
        Members = members;
        HidesBuiltIns = members.Any(member => Library.All.Has(member.Name));
        _byName = members.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal);
    }

    public string Name { get; }

    public string Summary { get; }

    public ImmutableArray<ViewMember> Members { get; }

    /// <summary>Whether a member bears the name of a built-in, which a page with this view then cannot reach.</summary>
    internal bool HidesBuiltIns { get; }

    public ViewMember? Find(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>What views of one type show to templates.</summary>
public sealed class ViewShape<T>(string name, string summary, params ImmutableArray<ViewMember<T>> members)
    : ViewShape(name, summary, [.. members])
    where T : class, IView;
