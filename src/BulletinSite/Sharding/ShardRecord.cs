using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BulletinSite.Sharding;

/// <summary>What a shard says of itself, in a file among the files it made: enough to join it to the others without reading the archive again.</summary>
/// <param name="Form">The form of this record.</param>
/// <param name="Program">The program that made it.</param>
/// <param name="Inputs">A hash of what it was made of.</param>
/// <param name="Number">Which shard it is.</param>
/// <param name="Of">Of how many.</param>
/// <param name="Plan">A hash of the names of all files the site has, without the search index.</param>
/// <param name="Figures">What it counted.</param>
/// <param name="Pages">Its pages.</param>
public sealed record ShardRecord(int Form, string Program, string Inputs, int Number, int Of, string Plan, ShardFigures Figures, ImmutableArray<ShardPage> Pages)
{
    public const string FileName = "shard.json";

    /// <summary>The form this program writes and reads.</summary>
    public const int CurrentForm = 2;

    /// <summary>A hash of the names of files, in ordinal order.</summary>
    public static string HashOf(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.Order(StringComparer.Ordinal)) hash.AppendData(Encoding.UTF8.GetBytes(file + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, ShardJson.Default.ShardRecord);

    /// <summary>The record again; null where it has another form.</summary>
    public static ShardRecord? Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ShardJson.Default.ShardRecord) is { Form: CurrentForm, Program: not null, Inputs: not null, Plan: not null, Figures: not null, Pages.IsDefault: false } record ? record : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
