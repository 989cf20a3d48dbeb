using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BulletinSite.Archive.Reading;
using BulletinSite.Remembering;
using BulletinSite.Search;
using BulletinSite.Steps;
using BulletinSite.Templates;
using BulletinSite.Text;

namespace BulletinSite.Sharding;

/// <summary>What a shard was made of and by. Shards of one site are of the same, on whatever machine and in whatever folder each was made.</summary>
internal static class ShardInputs
{
    /// <summary>The program: the compiler gives each of its parts a name that depends on the source alone.</summary>
    public static string Program { get; } = string.Join(
        ' ', new[] { typeof(ShardInputs), typeof(SeedFile), typeof(SearchIndexBuilder), typeof(Template), typeof(SourceText) }.Select(type => type.Module.ModuleVersionId.ToString("N")));

    /// <summary>One hash of seeds, judgement, theme and options.</summary>
    public static string HashOf(BuildOptions options)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Path.GetFileName(options.Seeds)}\n{options.BaseUrl}\n{options.UsesCorrections}\n{options.IsDeep}\n{options.ContentDate:O}\n");
        foreach (var folder in new[] { options.Seeds, options.Input, options.Theme, AccuracySteps.FolderOf(options) }) FolderText.AppendAll(text.Append('\n'), folder);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
