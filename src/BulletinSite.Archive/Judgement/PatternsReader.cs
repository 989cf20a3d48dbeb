using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Reads <c>registers/patterns.yml</c>: how names that are in no register are recognised.</summary>
internal static class PatternsReader
{
    public const string File = RegisterReader.Folder + "/patterns.yml";

    private static readonly ImmutableArray<string> FileKeys = ["people", "organisations"];
    private static readonly ImmutableArray<string> PeopleKeys = ["surnames", "titles", "roles", "titles_after", "speech", "followers", "not_names"];
    private static readonly ImmutableArray<string> OrganisationKeys = 
    [
        "endings", "weak_endings", "beginnings", "generic", "boundaries", "inner_words", "not_names", "abbreviations",
    ];
    private static readonly ImmutableArray<string> AbbreviationKeys = ["short", "full", "exceptions"];

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
                person.Words("titles"),
                person.Words("roles"),
                person.Words("titles_after"),
                person.Words("speech"),
                person.Words("followers"),
                person.Words("not_names"));
        }

        if (file.Map("organisations", "the patterns of organisations", OrganisationKeys) is { } organisation)
        {
            organisations = new OrganisationPatterns(
                organisation.Words("endings"),
                organisation.Words("weak_endings"),
                organisation.Words("beginnings"),
                organisation.Words("generic"),
                organisation.Words("boundaries"),
                organisation.Words("inner_words"),
                organisation.Words("not_names"),
                Abbreviations(organisation));
        }

        return (people, organisations);
    }

    private static ImmutableArray<Abbreviation> Abbreviations(MapReader organisations)
    {
        var abbreviations = ImmutableArray.CreateBuilder<Abbreviation>();
        foreach (var entry in organisations.Maps("abbreviations", "an abbreviation", AbbreviationKeys))
        {
            var abbreviation = new Abbreviation(entry.RequiredText("short"), entry.RequiredText("full"), entry.Words("exceptions"));
            if (entry.IsSound) abbreviations.Add(abbreviation);
        }

        return abbreviations.DrainToImmutable();
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
