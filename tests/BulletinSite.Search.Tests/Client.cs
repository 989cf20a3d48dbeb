using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BulletinSite.Search.Files;

namespace BulletinSite.Search.Tests;

/// <summary>The search scripts of the theme, run by Node over an index in a folder.</summary>
internal sealed class Client : IDisposable
{
    private static readonly TimeSpan UsualLimit = TimeSpan.FromMinutes(3);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-search-").FullName;

    public Client(SearchFiles files)
    {
        Files = [.. files.All];
        foreach (var file in files.All) File.WriteAllBytes(Path.Combine(_folder, file.Name), files.Read(file));
    }

    /// <summary>Why there is nothing to run them with; null when there is.</summary>
    public static string? Lack { get; } = Node() is null ? "no node on this machine's PATH: the search scripts are not run" : null;

    public IReadOnlyList<SearchFile> Files { get; }

    /// <summary>Asks for each, in one run; the answers in the same order.</summary>
    public List<JsonObject> Ask(IEnumerable<object> requests, TimeSpan? limit = null)
    {
        using var process = Process.Start(new ProcessStartInfo(Node()!, [Path.Combine(AppContext.BaseDirectory, "Client", "ask.mjs"), Path.Combine(AppContext.BaseDirectory, "Scripts"), _folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var lines = requests.Select(request => JsonSerializer.Serialize(request)).ToList();
        var asking = Task.Run(async () =>
        {
            foreach (var line in lines) await process.StandardInput.WriteLineAsync(line);
            process.StandardInput.Close();
        });
        var reading = Task.Run(() =>
        {
            var answers = new List<JsonObject>();
            while (process.StandardOutput.ReadLine() is { } line) answers.Add(JsonNode.Parse(line)!.AsObject());
            return answers;
        });
        if (!reading.Wait(limit ?? UsualLimit))
        {
            process.Kill();
            throw new TimeoutException("the search scripts did not answer");
        }

        if (lines.Count != reading.Result.Count) throw new InvalidOperationException(errors.Result);
        asking.Wait(UsualLimit);
        return reading.Result;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string? Node() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, "node"), Path.Combine(folder, "node.exe") })
        .FirstOrDefault(File.Exists);
}
