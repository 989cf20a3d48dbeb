using System.Collections.Immutable;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Serving.Previewing;

/// <summary>What editors decided, kept while no file of theirs changes and no page comes or goes.</summary>
internal sealed class HeldJudgement(BuildOptions options)
{
    private (ImmutableSortedDictionary<string, string> Files, ImmutableArray<string> Names)? _of;
    private string? _key;
    private EditorialJudgement? _judgement;
    private ImmutableArray<Diagnostic> _noticed = [];

    /// <param name="names">The pages at hand.</param>
    /// <param name="files">The hashes of the editors' files.</param>
    /// <param name="diagnostics">Receives what is wrong with them, also when they are not read again.</param>
    public EditorialJudgement Read(ImmutableArray<string> names, ImmutableSortedDictionary<string, string> files, DiagnosticBag diagnostics)
    {
        if (_judgement is null || _of is not { } of || !ReferenceEquals(of.Files, files) || !of.Names.AsSpan().SequenceEqual(names.AsSpan()))
        {
            // Hand-written pages are read with the site.
            var key = FolderHashes.KeyOf(files.Select(file => IsProse(file.Key) ? KeyValuePair.Create(file.Key, "") : file)) + '\n' + string.Join('\n', names);
            if (_judgement is null || key != _key)
            {
                var bag = new DiagnosticBag();
                _judgement = JudgementReader.Read(options.Input, names, bag, options.IsWholeArchive);
                (_key, _noticed) = (key, bag.InFileOrder());
            }

            _of = (files, names);
        }

        diagnostics.AddRange(_noticed);
        return _judgement;
    }

    private static bool IsProse(string file) => file.EndsWith(".md", StringComparison.Ordinal);
}
