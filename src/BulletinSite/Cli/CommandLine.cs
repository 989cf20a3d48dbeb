using System.CommandLine;

namespace BulletinSite.Cli;

/// <summary>The commands and their options. Their names stay: scripts depend on them.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var parsed = Create().Parse(arguments);
        if (parsed.Errors.Count == 0) return parsed.Invoke();
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("\"--help\" lists the commands and options.");
        return ExitCode.WrongUse;
    }

    private static RootCommand Create()
    {
        var common = new CommonOptions();
        var root = new RootCommand("Makes a newspaper archive out of the raw text of printed pages. Without a command: build.");
        common.AddTo(root);
        root.SetAction(arguments => BuildCommand.Run(common.Read(arguments), common.Reporter(arguments), writes: true));
        root.Subcommands.Add(Build(common));
        root.Subcommands.Add(Check(common));
        root.Subcommands.Add(Split(common));
        root.Subcommands.Add(Explain(common));
        root.Subcommands.Add(Serve(common));
        return root;
    }

    private static Command Build(CommonOptions common)
    {
        var command = new Command("build", "Builds, checks and writes the site. Example: build --base-url https://example.org/archive/");
        command.SetAction(arguments => BuildCommand.Run(common.Read(arguments), common.Reporter(arguments), writes: true));
        return command;
    }

    private static Command Check(CommonOptions common)
    {
        var command = new Command("check", "Does everything but writing. Example: check --verbose");
        command.SetAction(arguments => BuildCommand.Run(common.Read(arguments), common.Reporter(arguments), writes: false));
        return command;
    }

    private static Command Split(CommonOptions common)
    {
        var to = new Option<string>("--to") { Description = "The folder to write to", Required = true };
        var format = new Option<SplitFormat>("--format")
        {
            Description = "md: one Markdown file an article, with front matter; json: one file a page",
            DefaultValueFactory = _ => SplitFormat.Md,
        };
        var command = new Command("split", "Writes the articles as files. Example: split --to articles --format json") { to, format };
        command.SetAction(arguments => SplitCommand.Run(
            common.Read(arguments), common.Reporter(arguments), Path.GetFullPath(arguments.GetValue(to)!), arguments.GetValue(format)));
        return command;
    }

    private static Command Explain(CommonOptions common)
    {
        var place = new Argument<string>("FILE:LINE") { Description = "A line of a seed, such as seeds/page.txt:12" };
        var command = new Command("explain", "Shows why a line was read as it was. Example: explain seeds/page.txt:12") { place };
        command.SetAction(arguments => ExplainCommand.Run(common.Read(arguments), common.Reporter(arguments), arguments.GetValue(place)!));
        return command;
    }

    private static Command Serve(CommonOptions common)
    {
        var port = new Option<int>("--port") { Description = "The port to listen on", DefaultValueFactory = _ => 8080 };
        var command = new Command("serve", "Builds the site and shows it on this machine. Example: serve --port 8080") { port };
        command.SetAction(arguments => ServeCommand.Run(common.Read(arguments), common.Reporter(arguments), arguments.GetValue(port)));
        return command;
    }
}
