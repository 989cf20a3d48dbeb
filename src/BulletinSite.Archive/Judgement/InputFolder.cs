using System.Text;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>The editors' folder: reads its files and knows how messages call them.</summary>
internal sealed class InputFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string _path;
    private readonly string _name;

    public InputFolder(string path)
    {
        _path = path;
        _name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
    }

    /// <summary>How messages call a file of the folder.</summary>
    public string NameOf(string file) => $"{_name}/{file}";

    public bool Has(string file) => File.Exists(PathOf(file));

    /// <summary>The text of a file; null where there is none or it cannot be read, which has then been reported.</summary>
    public SourceText? Read(string file, DiagnosticBag bag)
    {
        if (!Has(file)) return null;
        try
        {
            var bytes = File.ReadAllBytes(PathOf(file)).AsSpan();
            if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[Encoding.UTF8.Preamble.Length..];
            return new SourceText(NameOf(file), StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException problem)
        {
            bag.Add(InputDiagnostics.NotUtf8(NameOf(file), problem.Index));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(InputDiagnostics.Unreadable(NameOf(file), problem.Message));
        }

        return null;
    }

    /// <summary>Writes a file as a whole: another program sees the old text or the new one.</summary>
    public void Write(string file, string text, DiagnosticBag bag)
    {
        var path = PathOf(file);
        // A link would lead the text to where nobody expects it.
        if (SymbolicLinks.OnTheWayTo(_path, file) is { } link)
        {
            bag.Add(InputDiagnostics.Unwritable(NameOf(file), $"{NameOf(link)} is a link"));
            return;
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.new");
            File.Delete(beside);
            File.WriteAllText(beside, text, StrictUtf8);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(InputDiagnostics.Unwritable(NameOf(file), problem.Message));
        }
    }

    /// <summary>The files of a subfolder, or of the folder itself for an empty name, in ordinal order, with the subfolder in front.</summary>
    public IEnumerable<string> Files(string subfolder)
    {
        var folder = new DirectoryInfo(PathOf(subfolder));
        if (!folder.Exists) return [];
        var prefix = subfolder.Length == 0 ? "" : subfolder + "/";
        return folder.EnumerateFiles()
            .Where(file => !file.Name.StartsWith('.'))
            .Select(file => prefix + file.Name)
            .Order(StringComparer.Ordinal);
    }

    private string PathOf(string file) => Path.Combine(_path, file.Replace('/', Path.DirectorySeparatorChar));
}
