using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>registers/patterns.yml</c>: how names that are in no register are recognised.</summary>
internal static class PatternsReader
{
    public const string File = RegisterReader.Folder + "/patterns.yml";

    private static readonly ImmutableArray<string> FileKeys = ["people", "organisations"];
    private static readonly ImmutableArray<string> PeopleKeys = ["surnames", "titles_before", "titles_after", "followers", "not_names"];
    private static readonly ImmutableArray<string> OrganisationKeys = ["endings", "boundaries", "not_names"];

    public static (PersonPatterns People, OrganisationPatterns Organisations) Read(InputFolder input, DiagnosticBag bag)
    {
        if (YamlFile.Open(input, File, "the file of patterns", FileKeys, bag) is not { } file)
            return (PersonPatterns.Empty, OrganisationPatterns.Empty);
        var people = PersonPatterns.Empty;
        var organisations = OrganisationPatterns.Empty;
        if (file.Map("people", "the patterns of people", PeopleKeys) is { } person)
        {
            people = new PersonPatterns(
                Surnames(person, bag),
                person.Words("titles_before"),
                person.Words("titles_after"),
                person.Words("followers"),
                person.Words("not_names"));
        }

        if (file.Map("organisations", "the patterns of organisations", OrganisationKeys) is { } organisation)
        {
            organisations = new OrganisationPatterns(
                organisation.Words("endings"),
                organisation.Words("boundaries"),
                organisation.Words("not_names"));
        }

        return (people, organisations);
    }

    /// <summary>Surnames stand in one text, separated by blanks: a list of hundreds would hide the rest of the file.</summary>
    private static ImmutableArray<string> Surnames(MapReader people, DiagnosticBag bag)
    {
        var names = people.Text("surnames").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var name in names)
        {
            if (name.Length > 2) bag.Add(RegisterDiagnostics.NotASurname(people.PlaceOf("surnames"), name));
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }
}
