using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Groups the labelled lines of one page into articles and furniture, each line to exactly one place.</summary>
internal sealed class ArticleBuilder(
    LineMeasurer measurer, SeedText seed, PageFacts facts, ImmutableArray<LabelledLine> labels, PageCorrections corrections, DiagnosticBag diagnostics)
{
    private readonly SourceText _source = seed.Source;
    private readonly List<Article> _articles = [];
    private readonly List<Furniture> _furniture = [];
    private readonly List<HeadCorrection> _openHeads = [.. corrections.All.OfType<HeadCorrection>()];
    private readonly DoubtList _doubts = new(corrections.All, diagnostics);
    private readonly PageHeads _heads = PageHeads.Of(seed.Source, facts, labels);
    private ArticleDraft? _draft;
    private GroupHeading? _group;

    public Page Build()
    {
        var state = Splitting.Reading.Start;
        for (var i = 0; i < labels.Length; i++)
        {
            var label = labels[i].Label;
            var constraint = corrections.Constraints.For(labels[i].Line.Number);
            var step = ReadingStep.Of(state, label, facts.Lines[i].Facts, constraint);
            if (Doubts.IsClose(labels[i])) _doubts.Add(Doubts.OfLabel(Whole(i), labels[i]));
            if (constraint is { } condition && !condition.IsMetBy(label, state, facts.Lines[i].Facts)) ReportDisobedience(i);
            if (step.OpensArticle) Close();
            Place(i, label);
            state = step.Next;
        }

        Close();
        if (seed.Unprintable is { Place.Span: { } place } message) _doubts.AddTold(Doubts.OfUnprintable(message, place));
        foreach (var correction in _openHeads) diagnostics.Add(CorrectionDiagnostics.NoSuchHead(correction, _source.Name));
        foreach (var edit in corrections.Edits.Unused) diagnostics.Add(CorrectionDiagnostics.WordsInNoBlock(edit, _source.Name));
        return new Page(seed, labels, [.. _articles], [.. _furniture]) { Doubts = _doubts.InOrder() };
    }

    private void ReportDisobedience(int i)
    {
        var line = labels[i].Line.Number;
        foreach (var correction in corrections.All.OfType<LineCorrection>().Where(correction => correction.Lines.Contains(line)))
            diagnostics.Add(CorrectionDiagnostics.CannotBeObeyed(correction, line, labels[i].Label, _source.Name));
    }

    private void Place(int i, LineLabel label)
    {
        switch (label)
        {
            case LineLabel.Banner: Furnish(i, FurnitureKind.Banner); break;
            case LineLabel.Folio: Furnish(i, FolioReader.IsOrnament(_source.Slice(facts.Lines[i].Span)) ? FurnitureKind.Unassigned : FurnitureKind.Folio); break;
            case LineLabel.Contents: Furnish(i, FurnitureKind.Contents); break;
            case LineLabel.GroupHeading:
                Close();
                Furnish(i, FurnitureKind.GroupHeading);
                _group = new GroupHeading(Whole(i).Text, Whole(i));
                break;
            default:
                _draft ??= new ArticleDraft(measurer, _source, corrections, startsAfterGap: facts.Lines[i].Has(LineFact.GapBefore));
                _draft.Add(facts.Lines[i], label);
                break;
        }
    }

    private void Furnish(int i, FurnitureKind kind) =>
        _furniture.Add(new Furniture(corrections.Furniture.GetValueOrDefault(labels[i].Line.Number, kind), Whole(i)));

    private SourceSpan Whole(int i) => new(_source, facts.Lines[i].Span);

    private void Close()
    {
        if (_draft is not { } draft) return;
        _draft = null;
        // A group heading covers the news under it; a gap, a photo story or an article of another form ends it.
        if (_group is not null && _articles.Count > 0 && _articles[^1].Group == _group && draft.EndsGroup(_articles[^1])) _group = null;
        var article = draft.Finish(_articles.Count + 1, _group, _heads, TakeCorrection(draft), _doubts);
        _articles.Add(article);
    }

    private HeadCorrection? TakeCorrection(ArticleDraft draft)
    {
        var match = _openHeads.Find(correction => draft.HasHead(correction.Roles));
        if (match is not null) _openHeads.Remove(match);
        return match;
    }
}
