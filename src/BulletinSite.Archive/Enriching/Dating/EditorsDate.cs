using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Dating;

/// <summary>Takes over an editor's date; each quotation is looked up on its line.</summary>
internal static class EditorsDate
{
    private const string Rule = "human";

    public static IssueDate Of(DateDecision decision, IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        var evidence = ImmutableArray.CreateBuilder<Evidence>(decision.Evidence.Length);
        foreach (var entry in decision.Evidence)
        {
            if (Find(entry, pages, bag) is { } found) evidence.Add(found);
        }

        return new IssueDate(decision.Edtf, decision.Edtf?.Earliest, decision.Edtf?.Latest, DateMethod.Human, decision.Reason, evidence.DrainToImmutable());
    }

    private static Evidence? Find(EditorEvidence entry, IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        if (entry.Seed is null) return new Evidence(entry.From, entry.Note, Rule);
        foreach (var page in pages)
        {
            if (Path.GetFileName(page.Seed.File.Path) != entry.Seed) continue;
            var source = page.Seed.Source;
            if (entry.Line <= source.Lines.Length)
            {
                var line = source.Lines[entry.Line - 1].Span;
                var at = source.Slice(line).IndexOf(entry.Quotation, StringComparison.Ordinal);
                if (at >= 0) return new Evidence(new SourceSpan(source, new TextSpan(line.Start + at, entry.Quotation.Length)), entry.Quotation, Rule) { Note = entry.Note };
            }

            bag.Add(DatingDiagnostics.QuotationNotFound(entry, source));
        }

        return null;
    }
}
