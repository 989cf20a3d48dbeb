using System.CommandLine;

namespace BulletinSite.Cli;

/// <summary>The options every command takes.</summary>
/// <param name="output">Where a run is told of; null is the terminal.</param>
internal sealed class CommonOptions(Stream? output)
{
    public Option<string?> Root { get; } = new("--root") { Description = "The archive's folder, with seeds/, input/ and theme/ in it [default: this folder or the nearest above that has them]", Recursive = true };

    public Option<string?> Seeds { get; } = new("--seeds") { Description = "Another folder of pages in place of seeds/", Recursive = true };

    public Option<string?> Output { get; } = new("--output") { Description = "The site's folder [default: output/ in the archive's folder]", Recursive = true };

    public Option<string?> BaseUrl { get; } = new("--base-url") { Description = "The site's address, such as https://example.org/repo/ or /repo/, or . for a folder that is opened without a server [default: base_url of input/site.yml]", Recursive = true };

    public Option<bool> NoCorrections { get; } = new("--no-corrections") { Description = "Leave the entries in input/corrections aside", Recursive = true };

    public Option<bool> Deep { get; } = new("--deep") { Description = "Read every page back as a browser would, not only a sample", Recursive = true };

    public Option<bool> NoCache { get; } = new("--no-cache") { Description = "Read and make everything anew, whatever the run before found out", Recursive = true };

    public Option<long?> HostLimit { get; } = new("--host-limit") { Description = "How many bytes the host takes: from 60 % on the build warns, from 95 % on it stops", Recursive = true };

    public Option<bool> Verbose { get; } = new("--verbose") { Description = "Print notes as well, and the time of each step", Recursive = true };

    public Option<bool> Plain { get; } = new("--plain") { Description = "No colours, tables or progress", Recursive = true };

    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object and nothing else", Recursive = true };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Root, Seeds, Output, BaseUrl, NoCorrections, Deep, NoCache, HostLimit, Verbose, Plain, Json }) command.Options.Add(option);
    }

    /// <summary>The folders and choices of a run.</summary>
    public BuildOptions Read(ParseResult arguments)
    {
        var options = BuildOptions.For(arguments.GetValue(Root) ?? BuildOptions.NearestArchive());
        return options with
        {
            Seeds = FullOr(arguments.GetValue(Seeds), options.Seeds),
            Output = FullOr(arguments.GetValue(Output), options.Output),
            BaseUrl = arguments.GetValue(BaseUrl),
            UsesCorrections = !arguments.GetValue(NoCorrections),
            ContentDate = BuildOptions.SourceDate(),
            IsDeep = arguments.GetValue(Deep),
            HostLimit = arguments.GetValue(HostLimit),
            UsesMemory = !arguments.GetValue(NoCache),
        };
    }

    /// <summary>Where a command writes a JSON object of its own; null where none is asked for.</summary>
    public Stream? OpenJson(ParseResult arguments) => arguments.GetValue(Json) ? output ?? Console.OpenStandardOutput() : null;

    public IReporter Reporter(ParseResult arguments)
    {
        var verbose = arguments.GetValue(Verbose);
        if (arguments.GetValue(Json)) return new JsonReporter(output ?? Console.OpenStandardOutput());
        if (output is not null) return new PlainReporter(new StreamWriter(output), verbose);
        return arguments.GetValue(Plain) || Console.IsOutputRedirected ? new PlainReporter(Console.Out, verbose) : new RichReporter(verbose);
    }

    private static string FullOr(string? given, string usual) =>
        given is null ? usual : Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
}
