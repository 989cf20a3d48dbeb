using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement.Yaml;

namespace BulletinSite.Archive.Judgement.Correcting;

/// <summary>Writes a correction as an entry of its file.</summary>
public static class CorrectionText
{
    /// <summary>The entry, each line indented as the list of the file is.</summary>
    public static string Of(Correction correction, string indent = "  ")
    {
        ArgumentNullException.ThrowIfNull(correction);
        var anchor = correction.Anchor;
        return new StringBuilder()
            .Append(indent).Append("- ").Append(Kind(correction)).Append('\n')
            .Append(indent).Append("  quotation: ").Append(YamlText.Of(anchor.Quotation)).Append('\n')
            .Append(indent).Append("  reason: ").Append(YamlText.Of(anchor.Reason)).Append('\n')
            .Append(indent).Append("  by: ").Append(YamlText.Of(anchor.By)).Append('\n')
            .Append(indent).Append("  when: ").Append(anchor.When.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n')
            .ToString();
    }

    private static string Kind(Correction correction) => correction switch
    {
        HeadCorrection head => $"{CorrectionKinds.Head}: {{ {string.Join(", ", Roles(head))} }}",
        SplitCorrection => $"{CorrectionKinds.Split}: {Lines(correction.Lines)}",
        MergeCorrection => $"{CorrectionKinds.Merge}: {Lines(correction.Lines)}",
        JoinCorrection => $"{CorrectionKinds.Join}: {Lines(correction.Lines)}",
        UnjoinCorrection => $"{CorrectionKinds.Unjoin}: {Lines(correction.Lines)}",
        RoleCorrection role => $"{CorrectionKinds.WordOf(role.Role)}: {Lines(correction.Lines)}",
        FurnitureCorrection furniture => $"{CorrectionKinds.Furniture}: {{ lines: {Lines(correction.Lines)}, kind: {CorrectionKinds.WordOf(furniture.Kind)} }}",
        BylineCorrection byline => $"{CorrectionKinds.Byline}: {{ line: {Number(correction.Line)}{string.Concat(CorrectionKinds.People.Select(people => People(byline, people)))} }}",
        TagCorrection tags => $"{CorrectionKinds.Tags}: {{ line: {Number(correction.Line)}{Words("add", tags.Add)}{Words("remove", tags.Remove)} }}",
        DateCorrection date => $"{CorrectionKinds.Date}: {{ line: {Number(correction.Line)}, edtf: {YamlText.Of(date.Date?.Text ?? CorrectionKinds.UnknownDate)} }}",
        HideCorrection => $"{CorrectionKinds.Hide}: {Number(correction.Line)}",
        EditCorrection edit => $"{CorrectionKinds.Edit}: {{ line: {Number(correction.Line)}, read: {YamlText.Of(edit.Read)} }}",
        _ => throw new InvalidOperationException($"no word for {correction.GetType().Name}"),
    };

    private static IEnumerable<string> Roles(HeadCorrection head) =>
        from role in CorrectionKinds.HeadRoles
        let lines = head.Roles.Where(entry => entry.Value == role.Kind).Select(entry => entry.Key).ToImmutableArray()
        where !lines.IsEmpty
        select $"{role.Word}: {Lines(lines)}";

    private static string People(BylineCorrection byline, (string Key, ContributorRole Role) people) =>
        Words(people.Key, [.. byline.People.Where(person => person.Role == people.Role).Select(person => person.Name)]);

    private static string Words(string key, ImmutableArray<string> words) =>
        words.IsEmpty ? "" : $", {key}: [{string.Join(", ", words.Select(YamlText.Of))}]";

    private static string Lines(ImmutableArray<int> lines) => lines.Length == 1 ? Number(lines[0]) : $"[{string.Join(", ", lines.Select(Number))}]";

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
