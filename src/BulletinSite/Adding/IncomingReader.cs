using System.Collections.Immutable;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Adding;

/// <summary>Takes pages from files and from standard input, byte for byte.</summary>
public static class IncomingReader
{
    public const string StandardInput = "standard input";

    /// <summary>The pages; those that cannot be had are reported.</summary>
    /// <param name="given">Files, <c>-</c> for standard input.</param>
    /// <param name="name">The name the one page shall have; empty for one of the program's choice.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="bag">Receives what is wrong.</param>
    public static ImmutableArray<IncomingPage> Read(ImmutableArray<string> given, string name, Stream input, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(bag);
        if (name.Length > 0 && given.Length > 1) bag.Add(AddingDiagnostics.OneNameForSeveral(given.Length));
        var asked = name.Length > 0 ? SeedName.Asked(name) : null;
        if (name.Length > 0 && asked is null) bag.Add(AddingDiagnostics.BadName(name));
        var pages = ImmutableArray.CreateBuilder<IncomingPage>();
        foreach (var file in given)
        {
            var shown = file == "-" ? StandardInput : file;
            if (Bytes(file, shown, input, bag) is not { } bytes) continue;
            pages.Add(new IncomingPage(shown, asked ?? (file == "-" ? SeedName.FromBytes(bytes) + ".txt" : SeedName.Proposed(file, bytes)), bytes));
        }

        return pages.DrainToImmutable();
    }

    private static byte[]? Bytes(string file, string shown, Stream input, DiagnosticBag bag)
    {
        try
        {
            using var opened = file == "-" ? null : File.OpenRead(file);
            using var bytes = new MemoryStream();
            var buffer = new byte[64 * 1024];
            var from = opened ?? input;
            for (var read = from.Read(buffer); read > 0; read = from.Read(buffer))
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length <= SeedDecoder.MaxBytes) continue;
                bag.Add(AddingDiagnostics.TooLarge(shown));
                return null;
            }

            return bytes.ToArray();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            bag.Add(AddingDiagnostics.NoSuchFile(shown, problem.Message.TrimEnd('.')));
            return null;
        }
    }
}
