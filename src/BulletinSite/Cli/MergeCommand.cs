using System.CommandLine;
using BulletinSite.Sharding;

namespace BulletinSite.Cli;

/// <summary><c>merge FOLDER …</c>: the shards of a site, each built by itself, become the site.</summary>
internal static class MergeCommand
{
    private const string Examples = """
        bulletin build --shard 1/2 --output shards/1
        bulletin build --shard 2/2 --output shards/2
        bulletin merge shards/1 shards/2 --output output
        """;

    public static ExampledCommand Create(CommonOptions common)
    {
        var folders = new Argument<string[]>("FOLDER") { Description = "The folders of the shards, in any order", Arity = ArgumentArity.OneOrMore };
        var command = new ExampledCommand("merge", "Joins the shards that build --shard wrote into the site that one build would have written, byte for byte.", Examples) { folders };
        command.SetAction(arguments =>
        {
            using var reporter = common.Reporter(arguments);
            var report = ShardMerge.Run(arguments.GetValue(folders)!, common.Read(arguments), reporter.Begin);
            reporter.Show(report.Diagnostics);
            reporter.Summarize(report);
            return report.HasErrors ? ExitCode.Errors : ExitCode.Clean;
        });
        return command;
    }
}
