using System.Collections.Immutable;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Groups the labelled lines of one page into articles and furniture, each line to exactly one place.</summary>
internal sealed class ArticleBuilder(
    LineMeasurer measurer, SeedText seed, PageFacts facts, ImmutableArray<LabelledLine> labels, IReadOnlyList<HeadCorrection> corrections, DiagnosticBag diagnostics)
{
    // A label less than this much better than another one is shown to an editor.
    private const int CertainMargin = 4;

    private readonly SourceText _source = seed.Source;
    private readonly List<Article> _articles = [];
    private readonly List<Furniture> _furniture = [];
    private readonly List<HeadCorrection> _open = [.. corrections];
    private ArticleDraft? _draft;
    private GroupHeading? _group;

    public Page Build()
    {
        var state = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            var label = labels[i].Label;
            if (labels[i].Margin < CertainMargin) diagnostics.Add(SplitDiagnostics.LabelInDoubt(Whole(i), labels[i]));
            if (Splitting.Reading.OpensArticle(state, label, facts.Lines[i].Facts)) Close();
            Place(i, label);
            state = Splitting.Reading.Next(state, label, facts.Lines[i].Facts);
        }

        Close();
        foreach (var correction in _open) diagnostics.Add(SplitDiagnostics.CorrectionWithoutHead(correction, _source.Name));
        return new Page(seed, labels, [.. _articles], [.. _furniture]);
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
                _draft ??= new ArticleDraft(measurer, _source, startsAfterGap: facts.Lines[i].Has(LineFact.GapBefore));
                _draft.Add(facts.Lines[i], label);
                break;
        }
    }

    private void Furnish(int i, FurnitureKind kind) => _furniture.Add(new Furniture(kind, Whole(i)));

    private SourceSpan Whole(int i) => new(_source, facts.Lines[i].Span);

    private void Close()
    {
        if (_draft is not { } draft) return;
        _draft = null;
        // A group heading covers the news under it; a gap, a photo story or an article of another form ends it.
        if (_group is not null && draft.EndsGroup(isFirst: _articles.Count == 0 || _articles[^1].Group != _group)) _group = null;
        var article = draft.Finish(_articles.Count + 1, _group, TakeCorrection(draft), diagnostics);
        _articles.Add(article);
    }

    private HeadCorrection? TakeCorrection(ArticleDraft draft)
    {
        var match = _open.Find(correction => correction.Roles.Keys.All(draft.HasHeadLine) && draft.HeadLineCount == correction.Roles.Count);
        if (match is null) return null;
        _open.Remove(match);
        if (draft.HeadContains(match.Quotation)) return match;
        diagnostics.Add(SplitDiagnostics.CorrectionQuotesOtherWords(match, _source.Name));
        return null;
    }
}
