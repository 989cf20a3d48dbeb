using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Gathering;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Splitting;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Serving.Previewing;
using BulletinSite.Text;

namespace BulletinSite.Serving.Reviewing;

/// <summary>Tells the review screen what there is to see.</summary>
internal static class ReviewReader
{
    // Who has seen to so many sees the next ones.
    private const int Shown = 300;

    public static DoubtsView Doubts(PreviewSite site, string name)
    {
        var items = ReviewList.Of(site.Archive);
        return new DoubtsView(name, items.Length, [.. items.Take(Shown).Select(Doubt)]);
    }

    /// <summary>A page of the archive by its seed's name; null where there is none.</summary>
    public static (IssueEntry Issue, Archive.Articles.Page Page)? Find(PreviewSite site, string file)
    {
        foreach (var issue in site.Model.Issues)
        {
            foreach (var page in issue.Content.Pages)
            {
                if (page.Seed.Source.Name == file) return (issue, page);
            }
        }

        return null;
    }

    public static SheetView Sheet(PreviewSite site, IssueEntry issue, Archive.Articles.Page page, string corrections)
    {
        var source = page.Seed.Source;
        var labels = page.Lines.ToFrozenDictionary(line => line.Line.Number, line => (LabelledLine?)line);
        ImmutableArray<Article> articles = [.. page.AllArticles.OrderBy(article => article.Number)];
        var starts = articles.GroupBy(article => article.FirstLine).ToFrozenDictionary(group => group.Key, group => group.First().Number);
        var joined = articles.SelectMany(article => article.Blocks).SelectMany(block => block.Pieces).Where(piece => piece.IsJoined).Select(piece => piece.Line).ToFrozenSet();
        var corrected = page.Corrections.SelectMany(correction => correction.Lines).ToFrozenSet();
        return new SheetView(
            source.Name, issue.Label, site.Model.Address.Link(issue.Path), issue.Content.Date.Edtf?.Text ?? "", DatedIn(site, page), page.Profile?.ToString() ?? "", $"input/corrections/{page.Seed.File.Stem}.yml", corrections,
            [.. site.Archive.Judgement.Taxonomy.Select(rule => new TagChoiceView(rule.Tag.Slug, rule.Tag.Label))],
            [
                .. from line in source.Lines
                   let text = DiagnosticPrinter.OneLine(source.Slice(line.Span).Trim().ToString())
                   let label = labels.GetValueOrDefault(line.Number)
                   where text.Length > 0
                   select new SheetLineView(
                       line.Number, text, label is { } read ? SplitDiagnostics.Name(read.Label) : "", label?.Margin ?? 0, joined.Contains(line.Number), corrected.Contains(line.Number),
                       starts.GetValueOrDefault(line.Number)),
            ],
            [.. articles.Select(article => Article(article, issue, site))]);
    }

    public static WhyView? Why(PreviewSite site, Archive.Articles.Page page, int line)
    {
        var splitter = new PageSplitter(site.Archive.Judgement.Profiles);
        var reading = splitter.Read(page.Seed);
        var choice = splitter.ChoiceOf(reading);
        if (LineExplainer.Explain(page.Seed.Source, reading, line, choice.Profile) is not { } why) return null;
        return new WhyView(
            line, SplitDiagnostics.Name(why.Decision.Label), SplitDiagnostics.Name(why.Decision.RunnerUp), why.Decision.Margin, choice.ToString(), why.Facts, [.. why.Rules.Select(effect => $"{effect.Rule}: {effect.Reason}")],
            [.. page.Corrections.Where(correction => correction.Lines.Contains(line)).Select(correction => CorrectionText.Of(correction, ""))],
            [
                .. why.Differences.Select(difference => new WhyLineView(
                    difference.Line.Number, DiagnosticPrinter.OneLine(page.Seed.Source[difference.Line.Span].Trim()),
                    SplitDiagnostics.Name(difference.Label), Terms(difference.For), SplitDiagnostics.Name(difference.OtherLabel), Terms(difference.ForOther))),
            ]);
    }

    private static string DatedIn(PreviewSite site, Archive.Articles.Page page) =>
        site.Archive.Judgement.Issues.First(plan => plan.Holds(page.Seed.File.Stem)).Date?.From.ToString() ?? "";

    private static DoubtView Doubt(ReviewItem item)
    {
        var (doubt, source) = (item.Doubt, item.Doubt.Place.Source);
        return new DoubtView(
            doubt.Rank, doubt.Kind.ToString().ToLowerInvariant(), doubt.Reading, doubt.RunnerUp, doubt.Margin, doubt.Limit, source.Name, doubt.Place.FirstLine, doubt.Place.LastLine,
            DiagnosticPrinter.OneLine(source[source.LineAt(doubt.Place.Span.Start).Span].Trim()), doubt.Message.Message,
            Terms(doubt.Terms), Choice(doubt.Correction, doubt.SettledAt, doubt.RunnerUp, doubt.Values), Choice(doubt.Confirmation, doubt.ConfirmedAt, doubt.Reading, []));
    }

    private static ChoiceView? Choice(string kind, int line, string reading, ImmutableArray<string> values) => kind switch
    {
        "" => null,
        // Where the words cannot be told for sure, an editor picks the line.
        "edit" when values.IsEmpty => null,
        "furniture" => new ChoiceView(line, kind, [reading switch { "banner" or "folio" or "contents" => reading, "group heading" => "group", _ => "other" }]),
        _ => new ChoiceView(line, kind, values),
    };

    private static SheetArticleView Article(Article article, IssueEntry issue, PreviewSite site)
    {
        var entry = issue.Articles.FirstOrDefault(entry => ReferenceEquals(entry.Content.Article, article));
        return new SheetArticleView(
            article.Number, ArticleText.Name(article), entry is null ? null : site.Model.Address.Link(entry.Path), article.FirstLine,
            [.. article.Contributors.Select(person => $"{person.Role.ToString().ToLowerInvariant()}={person.Name}")],
            entry is null ? [] : [.. entry.Content.Tags.Select(assignment => assignment.Tag.Slug)],
            [.. article.Blocks.Select(block => new SheetBlockView(block.Kind.ToString().ToLowerInvariant(), block.Text, block.FirstLine, block.LastLine))]);
    }

    private static ImmutableArray<TermView> Terms(ImmutableArray<ScoredReason> reasons) => [.. reasons.Select(reason => new TermView(reason.Points, reason.Reason))];
}
