using System.Collections.Immutable;
using BulletinSite.Rendering;
using BulletinSite.Templates.Values;

namespace BulletinSite.Tests.Rendering;

/// <summary>The check of templates goes by the names of members, so these names must hold what it thinks they hold, in every view.</summary>
public class TrustedNamesTests
{
    private static readonly ImmutableArray<(string Name, Value Value)> Members =
        [.. TestSite.Plan().Files.Select(file => file.Page?.View()).OfType<IView>().SelectMany(view => MembersOf(Value.Of(view)))];

    [Fact]
    public void Plain_names_hold_no_text() =>
        Assert.DoesNotContain(Members, member => ThemeReader.SafeNames.PlainNames.Contains(member.Name) && member.Value.Kind == ValueKind.String);

    [Fact]
    public void Address_names_hold_nothing_that_leaves_an_attribute_or_runs() =>
        Assert.DoesNotContain(Members, member => ThemeReader.SafeNames.AddressNames.Contains(member.Name) && member.Value.AsString is { } text && !IsAddress(text));

    [Fact]
    public void Json_names_hold_nothing_that_ends_a_script() =>
        Assert.DoesNotContain(Members, member => ThemeReader.SafeNames.JsonNames.Contains(member.Name) && member.Value.AsString?.Contains('<', StringComparison.Ordinal) == true);

    private static bool IsAddress(string text) =>
        text.AsSpan().IndexOfAny("<>\"' ") < 0 && (text.StartsWith('/') || text.StartsWith("../", StringComparison.Ordinal) || text.StartsWith('#') || text.StartsWith("https://", StringComparison.Ordinal));

    private static IEnumerable<(string Name, Value Value)> MembersOf(Value value)
    {
        foreach (var member in value.AsView?.Shape.Members ?? [])
        {
            var inner = member.Read(value.AsView!);
            yield return (member.Name, inner);
            foreach (var found in MembersOf(inner)) yield return found;
        }

        for (var i = 0; i < (value.AsList?.Count ?? 0); i++)
        {
            foreach (var found in MembersOf(value.AsList![i])) yield return found;
        }
    }
}
