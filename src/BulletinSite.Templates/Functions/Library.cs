using System.Collections.Immutable;
using BulletinSite.Templates.Evaluation;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Functions;

/// <summary>Everything the language itself gives to templates, by name.</summary>
internal static class Library
{
    public static ValueMap All { get; } = new()
    {
        ["array"] = Group([.. ArrayFunctions.All, .. ArrayItemFunctions.All]),
        ["date"] = Group(DateFunctions.All),
        ["empty"] = Value.Empty,
        ["html"] = Group(HtmlFunctions.All),
        ["include"] = IncludeFunction.Instance,
        ["include_join"] = IncludeJoin.Function,
        ["math"] = Group(MathFunctions.All),
        ["object"] = Group([.. ObjectFunctions.All, .. JsonFunctions.All]),
        ["regex"] = Group(RegexFunctions.All),
        ["string"] = Group([.. StringFunctions.All, .. StringPartFunctions.All, .. StringHashFunctions.All, .. StringNumberFunctions.All]),
        ["timespan"] = Group(TimeSpanFunctions.All),
    };

    public static ValueMap Dates => All["date"].AsMap!;

    private static ValueMap Group(ImmutableArray<HostFunction> functions)
    {
        var group = new ValueMap();
        foreach (var function in functions)
        {
            var name = string.Intern(function.Name[(function.Name.IndexOf('.', StringComparison.Ordinal) + 1)..]);
            group.Add(name, function);
        }

        return group.Freeze();
    }
}
