using BulletinSite.Text;

namespace BulletinSite.Sharding;

/// <summary>Why shards cannot be joined.</summary>
public static class ShardDiagnostics
{
    private const string Again = "build all shards again with one program from one state of the archive, each with build --shard";

    public static Diagnostic NoShard(string folder) => new(Severity.Error, "SHARD001",
        $"the folder holds no shard: it has no {ShardRecord.FileName}", DiagnosticPlace.WholeFile(folder), "name the folders that build --shard wrote with --output");

    public static Diagnostic Damaged(string folder, string file) => new(Severity.Error, "SHARD002",
        $"{file} is not as the shard wrote it", DiagnosticPlace.WholeFile(folder), "build this shard again, or fetch it again");

    public static Diagnostic OtherProgram(string folder) => new(Severity.Error, "SHARD003",
        "the shard was made by another version of the program", DiagnosticPlace.WholeFile(folder), Again);

    public static Diagnostic OtherInputs(string folder, string first) => new(Severity.Error, "SHARD004",
        $"the shard was made of other seeds, judgement, theme or options than {first}", DiagnosticPlace.WholeFile(folder), Again);

    public static Diagnostic OtherNumber(string folder, Shard shard, string first, Shard other) => new(Severity.Error, "SHARD005",
        $"the shard is {shard}, and {first} is {other}", DiagnosticPlace.WholeFile(folder), "give each shard once, and all of them in the same number of parts");

    public static Diagnostic Missing(Shard shard) => new(Severity.Error, "SHARD006",
        $"shard {shard} is missing", DiagnosticPlace.WholeFile(shard.ToString()), $"build it with --shard {shard} and name its folder as well");

    public static Diagnostic FileTwice(string file, string first, string second) => new(Severity.Error, "SHARD007",
        $"{file} is in {first} and in {second}", DiagnosticPlace.WholeFile(second), Again);

    public static Diagnostic NotTheSite(string folder) => new(Severity.Error, "SHARD008",
        "the shards together have not just the files the site has", DiagnosticPlace.WholeFile(folder), Again);

    public static Diagnostic CannotRead(string folder, string why) => new(Severity.Error, "SHARD009",
        $"the shard cannot be read: {why}", DiagnosticPlace.WholeFile(folder), "check the folder and its permissions");
}
