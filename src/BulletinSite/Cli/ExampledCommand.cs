using System.CommandLine;

namespace BulletinSite.Cli;

/// <summary>A command that shows how it is written.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in one sentence.</param>
/// <param name="examples">Lines as a shell takes them, comments and all.</param>
internal sealed class ExampledCommand(string name, string description, string examples) : Command(name, description)
{
    public string Examples { get; } = examples.ReplaceLineEndings("\n");
}
