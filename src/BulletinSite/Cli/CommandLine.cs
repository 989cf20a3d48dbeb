using System.CommandLine;
using System.CommandLine.Help;
using BulletinSite.Correcting;
using BulletinSite.Sharding;

namespace BulletinSite.Cli;

/// <summary>The commands and their options. Their names stay: scripts depend on them.</summary>
internal static class CommandLine
{
    /// <param name="arguments">The words after the program's name.</param>
    /// <param name="output">Where the run is told of, in place of the terminal.</param>
    public static int Run(string[] arguments, Stream? output = null)
    {
        Console.OutputEncoding = System.Text.Encoding.UTF8;
        var parsed = Create(output).Parse(arguments);
        if (parsed.Errors.Count == 0) return parsed.Invoke();
        foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
        Console.Error.WriteLine("\"--help\" lists the commands and options.");
        return ExitCode.WrongUse;
    }

    /// <summary>All commands with their options.</summary>
    internal static RootCommand Create(Stream? output)
    {
        var common = new CommonOptions(output);
        var root = new RootCommand("Makes a newspaper archive out of the raw text of printed pages. Without a command: build.");
        common.AddTo(root);
        foreach (var help in root.Options.OfType<HelpOption>()) help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.SetAction(arguments => BuildCommand.Run(common.Read(arguments), common.Reporter(arguments), writes: true));
        root.Subcommands.Add(Build(common));
        root.Subcommands.Add(MergeCommand.Create(common));
        root.Subcommands.Add(Check(common));
        root.Subcommands.Add(AddCommand.Create(common));
        root.Subcommands.Add(DiffCommand.Create(common));
        root.Subcommands.Add(Split(common));
        root.Subcommands.Add(Explain(common));
        root.Subcommands.Add(Review(common));
        root.Subcommands.Add(Correct(common));
        root.Subcommands.Add(ReportCommand.Create(common));
        root.Subcommands.Add(Freeze(common));
        root.Subcommands.Add(ReleaseCommand.Create(common));
        root.Subcommands.Add(MigrateCommand.Create(common));
        root.Subcommands.Add(Serve(common));
        return root;
    }

    private static ExampledCommand Build(CommonOptions common)
    {
        var shard = new Option<Shard?>("--shard")
        {
            Description = "Make only one part of the site, such as 2/4, for merge",
            HelpName = "i/n",
            CustomParser = result =>
            {
                if (Shard.TryParse(result.Tokens[0].Value, out var parsed)) return parsed;
                result.AddError($"\"{result.Tokens[0].Value}\" is no part of a site; write it as --shard 2/4, of {Shard.Most} at most.");
                return null;
            },
        };
        var command = new ExampledCommand("build", "Builds, checks and writes the site.", BuildExamples) { shard };
        command.SetAction(arguments => BuildCommand.Run(common.Read(arguments) with { Shard = arguments.GetValue(shard) }, common.Reporter(arguments), writes: true));
        return command;
    }

    private static ExampledCommand Check(CommonOptions common)
    {
        var command = new ExampledCommand("check", "Does everything but writing.", "bulletin check --verbose");
        command.SetAction(arguments => BuildCommand.Run(common.Read(arguments), common.Reporter(arguments), writes: false));
        return command;
    }

    private static ExampledCommand Split(CommonOptions common)
    {
        var to = new Option<string>("--to") { Description = "The folder to write to", Required = true };
        var format = new Option<SplitFormat>("--format")
        {
            Description = "md: one Markdown file an article, with front matter; json: one file a page",
            DefaultValueFactory = _ => SplitFormat.Md,
        };
        var command = new ExampledCommand("split", "Writes the articles as files.", "bulletin split --to articles --format json") { to, format };
        command.SetAction(arguments => SplitCommand.Run(
            common.Read(arguments), common.Reporter(arguments), Path.GetFullPath(arguments.GetValue(to)!), arguments.GetValue(format)));
        return command;
    }

    private static ExampledCommand Explain(CommonOptions common)
    {
        var place = new Argument<string>("FILE:LINE") { Description = "A line of a seed, such as seeds/page.txt:12" };
        var command = new ExampledCommand("explain", "Shows why a line was read as it was.", "bulletin explain seeds/page.txt:12") { place };
        command.SetAction(arguments => ExplainCommand.Run(common.Read(arguments), common.Reporter(arguments), arguments.GetValue(place)!));
        return command;
    }

    private static ExampledCommand Review(CommonOptions common)
    {
        var most = new Option<int>("--most") { Description = "How many to show", DefaultValueFactory = _ => 50 };
        var command = new ExampledCommand("review", "Lists what an editor should look at, what matters most to readers first, with the other reading.", ReviewExamples) { most };
        command.SetAction(arguments => ReviewCommand.Run(common.Read(arguments), common.Reporter(arguments), arguments.GetValue(most)));
        return command;
    }

    private static ExampledCommand Correct(CommonOptions common)
    {
        var place = new Argument<string>("FILE:LINE") { Description = "A line of a seed, or several: seeds/page.txt:12,14" };
        var kind = new Argument<string>("KIND") { Description = string.Join(", ", CorrectionMaker.Kinds) };
        var values = new Argument<string[]>("VALUE") { Description = "What the kind needs", Arity = ArgumentArity.ZeroOrMore };
        var reason = new Option<string>("--reason") { Description = "Why; readers see it where something was taken down or reads otherwise than printed", DefaultValueFactory = _ => "" };
        var by = new Option<string>("--by") { Description = "Who decides it [default: BULLETIN_EDITOR]", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("BULLETIN_EDITOR") ?? "" };
        var when = new Option<DateOnly?>("--when") { Description = "The day of the decision [default: today]" };
        var quotation = new Option<string>("--quotation") { Description = "Words of the line [default: its first ones]", DefaultValueFactory = _ => "" };
        var command = new ExampledCommand("correct", "Writes a correction into input/corrections/, after trying it.", CorrectExamples) { place, kind, values, reason, by, when, quotation };
        command.SetAction(arguments => CorrectCommand.Run(common.Read(arguments), common.Reporter(arguments), new CorrectionRequest(
            arguments.GetValue(place)!, arguments.GetValue(kind)!, [.. arguments.GetValue(values) ?? []], arguments.GetValue(quotation)!,
            arguments.GetValue(reason)!, arguments.GetValue(by)!,
            // A correction is an editor's act and has a date; the site only repeats it.
            arguments.GetValue(when) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))));
        return command;
    }

    private const string BuildExamples = """
        bulletin build
        bulletin build --base-url https://example.org/archive/    # for a site that will stand there
        bulletin build --base-url . --output stick                # to be opened from a folder, without a server
        bulletin build --shard 2/4 --output shards/2              # one part of four
        """;

    private const string ReviewExamples = """
        bulletin review
        bulletin review --most 10 --json
        """;

    private const string ServeExamples = """
        bulletin serve                      # http://127.0.0.1:8080/
        bulletin serve --base-url /repo/    # under the path a project page has
        bulletin serve --port 0             # any free port
        bulletin serve --written            # the site as the last build wrote it
        """;

    private const string CorrectExamples = """
        export BULLETIN_EDITOR=编辑    # who decides; or --by 编辑 each time
        bulletin correct seeds/page.txt:43 split --reason 另一篇文章的标题          # a new article begins here
        bulletin correct seeds/page.txt:43 merge --reason 还是上一篇                # no article begins here
        bulletin correct seeds/page.txt:45 join --reason 同一段                     # goes on with the paragraph before; or unjoin
        bulletin correct seeds/page.txt:51 retitle --reason 版面上字号最大           # or kicker, subtitle
        bulletin correct seeds/page.txt:17,19 caption --reason 图下的字              # or body, crosshead, credit, jump
        bulletin correct seeds/page.txt:3 furniture folio --reason 版次              # or banner, contents, group, other
        bulletin correct seeds/page.txt:17 byline reporter=任一 photographer=李四 --reason 版面所印
        bulletin correct seeds/page.txt:17 tag add=song-qingliang remove=zoufang-weiwen --reason 讲的是高温
        bulletin correct seeds/page.txt:3 date 2024-02 --reason 报头所印             # EDTF, or unknown
        bulletin correct seeds/page.txt:45 edit 实工作 工作 --reason 重字            # printed, read
        bulletin correct seeds/page.txt:17 hide --reason 应作者要求                  # the article is taken down
        """;

    private static ExampledCommand Freeze(CommonOptions common)
    {
        var command = new ExampledCommand("freeze", "Writes the addresses of all articles into input/addresses/, so that they hold whatever the program learns.", "bulletin freeze");
        command.SetAction(arguments => FreezeCommand.Run(common.Read(arguments), common.Reporter(arguments)));
        return command;
    }

    private static ExampledCommand Serve(CommonOptions common)
    {
        var port = new Option<int>("--port") { Description = "The port to listen on", DefaultValueFactory = _ => 8080 };
        var written = new Option<bool>("--written") { Description = "Show the site as the last build wrote it, and watch nothing" };
        var command = new ExampledCommand("serve", "Shows the archive on this machine while it is worked on: a page is up to date as soon as a seed, a decision or the theme is saved. Nothing is written but the corrections an editor asks for.", ServeExamples) { port, written };
        command.SetAction(arguments => arguments.GetValue(written)
            ? ServeCommand.RunWritten(common.Read(arguments), common.Reporter(arguments), arguments.GetValue(port))
            : ServeCommand.Run(common.Read(arguments), common.Reporter(arguments), arguments.GetValue(port)));
        return command;
    }
}
