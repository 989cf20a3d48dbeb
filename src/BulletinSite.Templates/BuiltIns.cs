using System.Collections.Immutable;
using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates;

/// <summary>The functions of the language itself, for the theme author's reference.</summary>
public static class BuiltIns
{
    /// <summary>All of them, with parameters and summaries, by name.</summary>
    public static ImmutableArray<HostFunction> All { get; } =
    [
        .. Library.All
            .SelectMany(entry => entry.Value.AsMap?.Select(member => member.Value) ?? [entry.Value])
            .Select(value => value.AsFunction)
            .OfType<HostFunction>()
            .OrderBy(function => function.Name, StringComparer.Ordinal),
    ];
}
