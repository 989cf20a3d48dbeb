using BulletinSite.Archive.Judgement;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Says which entity a printed name stands for in one article.</summary>
internal sealed class EntityResolver
{
    private const string Union = "工会";

    // What names of provinces, cities, districts and counties end with.
    private const string AreaWords = "省市区县州盟旗镇乡";

    private readonly NameLexicon _lexicon;
    private readonly Dictionary<string, string> _shortForms;
    private readonly List<string> _organisations;
    private readonly Dictionary<(EntityKind, string), Entity> _known = [];

    public EntityResolver(NameLexicon lexicon, IEnumerable<NameCandidate> names, Dictionary<string, NameCandidate> shortForms)
    {
        _lexicon = lexicon;
        _shortForms = shortForms.ToDictionary(entry => entry.Key, entry => entry.Value.Printed, StringComparer.Ordinal);
        _organisations =
        [
            .. names.Where(name => name is { Kind: EntityKind.Organisation, Entity: null }).Select(name => Full(name.Printed)).Distinct(StringComparer.Ordinal),
        ];
    }

    public Entity EntityOf(NameCandidate candidate)
    {
        if (candidate.Entity is { } known) return known;
        if (!_known.TryGetValue((candidate.Kind, candidate.Printed), out var entity))
            _known[(candidate.Kind, candidate.Printed)] = entity = Resolve(candidate);
        return entity;
    }

    private Entity Resolve(NameCandidate candidate)
    {
        if (_lexicon.Registered(candidate.Kind, candidate.Printed) is { } registered) return registered;
        if (candidate.Kind != EntityKind.Organisation) return _lexicon.EntityOf(candidate.Kind, candidate.Printed);
        var printed = _shortForms.GetValueOrDefault(candidate.Printed, candidate.Printed);
        return _lexicon.EntityOf(EntityKind.Organisation, WithOwner(Full(printed)));
    }

    /// <summary>One form for the several ways a beginning is printed.</summary>
    private string Full(string printed) => WithWholePlace(WithoutCity(Unabbreviated(printed)));

    /// <summary>市总工会 → 北京市总工会.</summary>
    private string Unabbreviated(string printed)
    {
        foreach (var abbreviation in _lexicon.Registers.OrganisationPatterns.Abbreviations)
        {
            if (printed.StartsWith(abbreviation.Short, StringComparison.Ordinal) && !IsException(printed, abbreviation))
                return abbreviation.Full + printed[abbreviation.Short.Length..];
        }

        return printed;
    }

    private static bool IsException(string printed, Abbreviation abbreviation)
    {
        foreach (var exception in abbreviation.Exceptions)
        {
            if (printed.StartsWith(exception, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>北京市西城区总工会 → 西城区总工会: a district says the city.</summary>
    private string WithoutCity(string name)
    {
        foreach (var abbreviation in _lexicon.Registers.OrganisationPatterns.Abbreviations)
        {
            if (name.StartsWith(abbreviation.Full, StringComparison.Ordinal) && _lexicon.Places.LengthAt(name.AsSpan(abbreviation.Full.Length)) > 0)
                return name[abbreviation.Full.Length..];
        }

        return name;
    }

    /// <summary>房山长阳镇总工会 → 房山区长阳镇总工会. Only unions are called by a place's short name; 海淀医院 is not the hospital of 海淀区.</summary>
    private string WithWholePlace(string name)
    {
        var length = name.EndsWith(Union, StringComparison.Ordinal) ? _lexicon.Places.LengthAt(name) : 0;
        return length > 0 && _lexicon.Registered(EntityKind.Place, name.AsSpan(0, length)) is { } place ? place.Name + name[length..] : name;
    }

    /// <summary>长阳镇总工会 → 房山区长阳镇总工会, where the article also has the name with the place or the organisation before it.</summary>
    private string WithOwner(string name)
    {
        foreach (var other in _organisations)
        {
            if (other.Length <= name.Length || !other.EndsWith(name, StringComparison.Ordinal)) continue;
            var before = other[..^name.Length];
            if (_lexicon.IsPlaces(before) || AreaWords.Contains(before[^1], StringComparison.Ordinal) || _lexicon.Registered(EntityKind.Organisation, before) is not null || _organisations.Contains(before, StringComparer.Ordinal)) return other;
        }

        return name;
    }
}
