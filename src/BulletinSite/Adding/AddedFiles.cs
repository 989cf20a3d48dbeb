using System.Collections.Immutable;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Adding;

/// <summary>Writes pages and their entry; takes the pages back where that fails.</summary>
internal sealed class AddedFiles(BuildOptions options)
{
    private readonly List<string> _written = [];

    public bool Write(ImmutableArray<AddedIssue> issues, ImmutableArray<string> all, DiagnosticBag bag)
    {
        foreach (var page in issues.SelectMany(issue => issue.Pages)) WriteSeed(Path.GetFileName(page.Seed.File.Path), page.Seed.File.Bytes.Span, bag);
        if (!bag.HasErrors) IssueWriter.Add(options.Input, [.. issues.Select(issue => issue.Entry)], all, bag);
        if (!bag.HasErrors) return true;
        foreach (var path in _written) File.Delete(path);
        return false;
    }

    private void WriteSeed(string name, ReadOnlySpan<byte> bytes, DiagnosticBag bag)
    {
        var path = Path.Combine(options.Seeds, name);
        try
        {
            Directory.CreateDirectory(options.Seeds);
            // A page that is there is never written over, not even one that came there a moment ago.
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            _written.Add(path);
            file.Write(bytes);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            bag.Add(AddingDiagnostics.CannotWrite(name, problem.Message.TrimEnd('.')));
        }
    }
}
