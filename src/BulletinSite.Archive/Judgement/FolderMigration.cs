using System.Collections.Immutable;
using System.Text;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>Brings an editors' folder into the form this program writes, one step after the other. What editors wrote stays as it is.</summary>
public static class FolderMigration
{
    // From the form of this place to the next: at 0, of a folder that bears no number.
    private static readonly ImmutableArray<(string Says, Func<string, string> OfSite)> Steps =
    [
        ("site.yml names its form and its schema", site => $"{SiteSchema.Comment}\n{WithoutComment(site)}{SiteKeys.Schema}: 1\n"),
    ];

    /// <summary>What would be, or was, done; empty where nothing is to do or the folder cannot be read, which is then in the bag.</summary>
    /// <param name="inputFolder">The folder.</param>
    /// <param name="writes">Whether it is done.</param>
    /// <param name="bag">What is wrong.</param>
    public static ImmutableArray<string> Run(string inputFolder, bool writes, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(bag);
        var input = new InputFolder(inputFolder);
        if (!input.Has(SiteReader.File)) bag.Add(InputDiagnostics.NoSiteSettings(input.NameOf(SiteReader.File)));
        if (input.Read(SiteReader.File, bag) is not { } source) return [];
        SiteReader.Read(input, bag);
        if (bag.HasErrors) return [];
        var done = ImmutableArray.CreateBuilder<string>();
        var text = source.Text.Length == 0 || source.Text.EndsWith('\n') ? source.Text : source.Text + "\n";
        foreach (var (says, ofSite) in Steps.Skip(FormOf(source)))
        {
            text = ofSite(text);
            done.Add(says);
        }

        // A file that ends in a way a line cannot be added to is left to the editor.
        if (YamlFile.Map(new SourceText(source.Name, text), bag) is null || bag.HasErrors) return [];
        if (done.Count > 0 && writes) input.Write(SiteReader.File, text, bag);
        var schema = Encoding.UTF8.GetString(SiteSchema.Write());
        if (input.Read(SiteSchema.File, bag)?.Text != schema)
        {
            done.Add($"{SiteSchema.File} is the schema of this program");
            if (writes) input.Write(SiteSchema.File, schema, bag);
        }

        return done.ToImmutable();
    }

    private static int FormOf(SourceText site) =>
        YamlFile.Map(site, new DiagnosticBag())?.Find(SiteKeys.Schema)?.Value is YamlScalar number && int.TryParse(number.Text, out var form) ? form : 0;

    // A byte order mark or a comment of the same kind stands before anything else.
    private static string WithoutComment(string site) => site.StartsWith("# yaml-language-server:", StringComparison.Ordinal) ? site[(site.IndexOf('\n', StringComparison.Ordinal) + 1)..] : site;
}
