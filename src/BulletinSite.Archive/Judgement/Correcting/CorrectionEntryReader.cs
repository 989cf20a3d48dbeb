using System.Collections.Immutable;
using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>Reads one entry of a file of corrections.</summary>
internal sealed class CorrectionEntryReader(MapReader entry, DiagnosticBag bag)
{
    private static readonly ImmutableArray<string> HeadKeys = [.. CorrectionKinds.HeadRoles.Select(role => role.Word)];
    private static readonly ImmutableArray<string> BylineKeys = ["line", .. CorrectionKinds.People.Select(people => people.Key)];

    /// <summary>The correction, or null where the entry is not sound, which has then been reported.</summary>
    public static Correction? Read(MapReader entry, string seed, DiagnosticBag bag) => new CorrectionEntryReader(entry, bag).Read(seed);

    private Correction? Read(string seed)
    {
        var kinds = CorrectionKinds.All.Where(entry.Has).ToList();
        // A misspelt kind has been reported as an unknown key.
        if (kinds.Count > 1 || (kinds.Count == 0 && entry.IsSound)) bag.Add(CorrectingDiagnostics.NotOneKind(entry.From, kinds));
        var quotation = entry.RequiredText("quotation");
        var reason = entry.RequiredText("reason");
        var by = entry.RequiredText("by");
        var when = Day("when");
        var make = kinds.Count == 1 ? ReadKind(kinds[0]) : null;
        if (make is not { } kind || !entry.IsSound || when is not { } day) return null;
        return kind.Make(new CorrectionAnchor(seed, kind.Lines, quotation, reason, by, day, entry.From));
    }

    private (ImmutableArray<int> Lines, Func<CorrectionAnchor, Correction> Make)? ReadKind(string kind)
    {
        foreach (var (key, role) in CorrectionKinds.Roles)
        {
            if (key == kind) return (Lines(entry, kind), anchor => new RoleCorrection(anchor, role));
        }

        return kind switch
        {
            CorrectionKinds.Head => Head(),
            CorrectionKinds.Split => (Lines(entry, kind), anchor => new SplitCorrection(anchor)),
            CorrectionKinds.Merge => (Lines(entry, kind), anchor => new MergeCorrection(anchor)),
            CorrectionKinds.Join => (Lines(entry, kind), anchor => new JoinCorrection(anchor)),
            CorrectionKinds.Unjoin => (Lines(entry, kind), anchor => new UnjoinCorrection(anchor)),
            CorrectionKinds.Hide => ([OneLine(entry, kind)], anchor => new HideCorrection(anchor)),
            CorrectionKinds.Furniture => Furniture(),
            CorrectionKinds.Byline => Byline(),
            CorrectionKinds.Tags => Tags(),
            CorrectionKinds.Date => Date(),
            _ => Edit(),
        };
    }

    private (ImmutableArray<int>, Func<CorrectionAnchor, Correction>)? Head()
    {
        if (entry.Map(CorrectionKinds.Head, "a head", HeadKeys) is not { } head) return null;
        var roles = ImmutableSortedDictionary.CreateBuilder<int, BlockKind>();
        foreach (var (word, kind) in CorrectionKinds.HeadRoles)
        {
            foreach (var line in head.Has(word) ? Lines(head, word) : [])
            {
                if (!roles.TryAdd(line, kind))
                    entry.Report(CorrectionKinds.Head, string.Create(CultureInfo.InvariantCulture, $"gives line {line} two roles"), "keep one");
            }
        }

        if (!head.Has("title")) head.Missing("title");
        var all = roles.ToImmutable();
        return all.IsEmpty ? null : ([.. all.Keys], anchor => new HeadCorrection(anchor, all));
    }

    private (ImmutableArray<int>, Func<CorrectionAnchor, Correction>)? Furniture()
    {
        if (entry.Map(CorrectionKinds.Furniture, "furniture", ["lines", "kind"]) is not { } map) return null;
        if (!map.Has("lines")) map.Missing("lines");
        var lines = Lines(map, "lines");
        var word = map.RequiredText("kind");
        var index = Array.FindIndex([.. CorrectionKinds.FurnitureWords], known => known.Word == word);
        if (index < 0 && word.Length > 0)
            map.Report("kind", $"is no kind of furniture: \"{word}\"", $"write one of {string.Join(", ", CorrectionKinds.FurnitureWords.Select(known => known.Word))}");
        return index < 0 ? null : (lines, anchor => new FurnitureCorrection(anchor, CorrectionKinds.FurnitureWords[index].Kind));
    }

    private (ImmutableArray<int>, Func<CorrectionAnchor, Correction>)? Byline()
    {
        if (entry.Map(CorrectionKinds.Byline, "a byline", BylineKeys) is not { } map) return null;
        var line = OneLine(map, "line");
        ImmutableArray<(ContributorRole, string)> people =
            [.. CorrectionKinds.People.SelectMany(role => map.Has(role.Key) ? map.Words(role.Key).Select(name => (role.Role, name)) : [])];
        return ([line], anchor => new BylineCorrection(anchor, people));
    }

    private (ImmutableArray<int>, Func<CorrectionAnchor, Correction>)? Tags()
    {
        if (entry.Map(CorrectionKinds.Tags, "a change of tags", ["line", "add", "remove"]) is not { } map) return null;
        var line = OneLine(map, "line");
        var (add, remove) = (map.Has("add") ? map.Words("add") : [], map.Has("remove") ? map.Words("remove") : []);
        if (add.IsEmpty && remove.IsEmpty) map.Missing("add");
        return ([line], anchor => new TagCorrection(anchor, add, remove));
    }

    private (ImmutableArray<int>, Func<CorrectionAnchor, Correction>)? Date()
    {
        if (entry.Map(CorrectionKinds.Date, "a date", ["line", "edtf"]) is not { } map) return null;
        var line = OneLine(map, "line");
        if (map.IsList("edtf"))
        {
            map.Report("edtf", "is a list to YAML, because of its brackets", "put the date in quotation marks");
            return null;
        }

        var text = map.RequiredText("edtf");
        EdtfDate? date = null;
        if (text.Length > 0 && text != CorrectionKinds.UnknownDate && !EdtfDate.TryParse(text, out date, out var problem))
            bag.Add(JudgementDiagnostics.NotEdtf(map.PlaceOf("edtf"), text, problem));
        return ([line], anchor => new DateCorrection(anchor, date));
    }

    private (ImmutableArray<int>, Func<CorrectionAnchor, Correction>)? Edit()
    {
        if (entry.Map(CorrectionKinds.Edit, "an edit", ["line", "read"]) is not { } map) return null;
        var line = OneLine(map, "line");
        var read = map.RequiredText("read");
        if (read.Any(char.IsControl)) map.Report("read", "has a line end or another control character in it", "write it on one line");
        if (read.Length > 0 && read == entry.Text("quotation")) map.Report("read", "is what is printed", "write what is to be read instead");
        return ([line], anchor => new EditCorrection(anchor, read));
    }

    private static int OneLine(MapReader map, string key)
    {
        if (!map.Has(key)) map.Missing(key);
        return map.Number(key, 1, 1, int.MaxValue);
    }

    /// <summary>One line number, or a list of them.</summary>
    private ImmutableArray<int> Lines(MapReader map, string key)
    {
        if (!map.IsList(key)) return [map.Number(key, 1, 1, int.MaxValue)];
        var lines = ImmutableArray.CreateBuilder<int>();
        foreach (var item in map.Texts(key))
        {
            if (int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0) lines.Add(line);
            else bag.Add(YamlDiagnostics.BadValue(item, key, $"must list line numbers, and has \"{item.Text}\"", "write the number of the seed's line"));
        }

        if (lines.Count == 0 && map.IsSound) map.Report(key, "has no line in it", "write the number of the seed's line");
        return lines.Count == 0 ? [1] : [.. lines.Distinct().Order()];
    }

    private DateOnly? Day(string key)
    {
        var text = entry.RequiredText(key);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (text.Length > 0) entry.Report(key, $"is no day: \"{text}\"", "write a day such as 2024-02-26");
        return null;
    }
}
