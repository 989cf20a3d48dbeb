using System.Globalization;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>What can be wrong with the registers.</summary>
internal static class RegisterDiagnostics
{
    public static Diagnostic SameSlug(SourceSpan place, Entity entity, RegisterEntry first) => new(
        Severity.Error,
        "REG001",
        string.Create(
            CultureInfo.InvariantCulture,
            $"\"{first.Entity.Name}\" (line {first.From.FirstLine}) and \"{entity.Name}\" have the same slug \"{entity.Slug}\""),
        place,
        $"give one of them another slug in {place.Source.Name}");

    public static Diagnostic SameName(SourceSpan place, string name, RegisterEntry first) => new(
        Severity.Error,
        "REG002",
        string.Create(CultureInfo.InvariantCulture, $"\"{name}\" already stands for the entry on line {first.From.FirstLine}"),
        place,
        $"keep the name in one of the two entries in {place.Source.Name}");

    public static Diagnostic NotASurname(SourceSpan place, string text) => new(
        Severity.Error,
        "REG003",
        $"\"{text}\" is no surname of one or two characters",
        place,
        $"separate surnames by blanks in {place.Source.Name}");
}
