using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Correcting;

/// <summary>Turns what somebody asked for — in a command, on the review screen, in a report — into a correction.</summary>
internal static class CorrectionMaker
{
    private const int LongestQuotation = 20;

    /// <summary>Every kind the command knows.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [
        "split", "merge", "retitle", "kicker", "subtitle", "byline", "caption", "body", "crosshead", "credit", "jump", "join", "unjoin",
        "furniture", "tag", "date", "hide", "edit",
    ];

    private static readonly ImmutableArray<(string Word, FurnitureKind Kind)> Furniture =
    [
        ("banner", FurnitureKind.Banner), ("folio", FurnitureKind.Folio), ("contents", FurnitureKind.Contents), ("group", FurnitureKind.GroupHeading),
        ("other", FurnitureKind.Unassigned),
    ];

    private static readonly ImmutableArray<(string Word, ContributorRole Role)> People =
        [("reporter", ContributorRole.Reporter), ("correspondent", ContributorRole.Correspondent), ("photographer", ContributorRole.Photographer)];

    /// <summary>The correction; null when the words make none, which has then been reported.</summary>
    public static Correction? Make(CorrectionRequest request, ImmutableArray<int> lines, Page page, DiagnosticBag bag)
    {
        var source = page.Seed.Source;
        foreach (var line in lines)
        {
            if (line <= source.Lines.Length && !source.Slice(source.Lines[line - 1].Span).IsWhiteSpace()) continue;
            bag.Add(RequestDiagnostics.NoTextOnLine(source, line));
            return null;
        }

        var from = new SourceSpan(source, source.Lines[lines[0] - 1].Span);
        var anchor = new CorrectionAnchor(page.Seed.File.Stem, lines, QuotationFor(request, from), request.Reason, request.By, request.When, from);
        if (Of(request, anchor, page) is { } correction) return correction;
        bag.Add(RequestDiagnostics.NoCorrection(from, request.Kind, Needs(request.Kind), Suggestion.For(request.Kind, Kinds)));
        return null;
    }

    private static Correction? Of(CorrectionRequest request, CorrectionAnchor anchor, Page page) => (request.Kind, request.Values) switch
    {
        ("split", []) => new SplitCorrection(anchor),
        ("merge", []) => new MergeCorrection(Merged(anchor, page)),
        ("join", []) => new JoinCorrection(anchor),
        ("unjoin", []) => new UnjoinCorrection(anchor),
        ("body", []) => new RoleCorrection(anchor, LineRole.Body),
        ("caption", []) => new RoleCorrection(anchor, LineRole.Caption),
        ("crosshead", []) => new RoleCorrection(anchor, LineRole.Crosshead),
        ("credit", []) => new RoleCorrection(anchor, LineRole.Credit),
        ("jump", []) => new RoleCorrection(anchor, LineRole.Jump),
        ("hide", []) => new HideCorrection(anchor),
        ("retitle", []) => Head(anchor, page, BlockKind.Title),
        ("kicker", []) => Head(anchor, page, BlockKind.Kicker),
        ("subtitle", []) => Head(anchor, page, BlockKind.Subtitle),
        ("furniture", [var word]) when Furniture.Any(known => known.Word == word) => new FurnitureCorrection(anchor, Furniture.Single(known => known.Word == word).Kind),
        ("byline", [_, ..]) => Byline(anchor, request.Values),
        ("tag", [_, ..]) => Tags(anchor, request.Values),
        ("date", ["unknown"]) => new DateCorrection(anchor, null),
        ("date", [var edtf]) when EdtfDate.TryParse(edtf, out var date, out _) => new DateCorrection(anchor, date),
        ("edit", [_, var read]) => new EditCorrection(anchor, read),
        _ => null,
    };

    // Where the line begins an article, all of its head goes on with the article before, and its lead opens nothing. A heading over briefs would open one
    // again, so one right above is taken along.
    private static CorrectionAnchor Merged(CorrectionAnchor anchor, Page page)
    {
        if (anchor.Lines is not [var line] || page.Articles.FirstOrDefault(article => article.FirstLine == line) is not { } article) return anchor;
        var lines = article.Headline.Blocks.SelectMany(block => block.Pieces).Select(piece => piece.Line);
        if (article.Lead is { } lead) lines = lines.Append(lead.From.FirstLine);
        var above = page.Lines.LastOrDefault(labelled => labelled.Label != LineLabel.Blank && labelled.Line.Number < line);
        if (above is { Label: LineLabel.GroupHeading }) lines = lines.Append(above.Line.Number);
        return anchor with { Lines = [.. lines.Append(line).Distinct().Order()] };
    }

    // The lines of the head as it is read now, with the named ones in their new role: what stands over the title is its kicker, what stands under it its subtitle.
    private static HeadCorrection? Head(CorrectionAnchor anchor, Page page, BlockKind role)
    {
        var article = page.Articles.FirstOrDefault(article => article.HasLine(anchor.Lines[0]));
        var head = article?.Headline.Blocks.SelectMany(block => block.Pieces).Select(piece => piece.Line).Distinct().Order().ToList() ?? [];
        if (!anchor.Lines.All(head.Contains)) head = role == BlockKind.Title ? [.. anchor.Lines] : [.. head.Concat(anchor.Lines).Distinct().Order()];
        var rest = head.Except(anchor.Lines).ToList();
        // A title over several lines keeps them.
        var now = article?.Headline.Title?.Pieces.Select(piece => piece.Line).Intersect(rest).ToList() ?? [];
        var title = role == BlockKind.Title ? [.. anchor.Lines] : now.Count > 0 ? now : rest.Count > 0 ? [rest[role == BlockKind.Kicker ? 0 : ^1]] : [];
        if (title.Count == 0) return null;
        var roles = head.ToImmutableSortedDictionary(line => line, line =>
            anchor.Lines.Contains(line) ? role : title.Contains(line) ? BlockKind.Title : line < title[0] ? BlockKind.Kicker : BlockKind.Subtitle);
        return new HeadCorrection(anchor with { Lines = [.. roles.Keys] }, roles);
    }

    private static BylineCorrection? Byline(CorrectionAnchor anchor, ImmutableArray<string> values)
    {
        var people = ImmutableArray.CreateBuilder<(ContributorRole, string)>();
        foreach (var value in values)
        {
            var role = People.FirstOrDefault(known => value.StartsWith(known.Word + "=", StringComparison.Ordinal));
            if (role.Word is null || value.Length == role.Word.Length + 1) return null;
            people.Add((role.Role, value[(role.Word.Length + 1)..]));
        }

        return new BylineCorrection(anchor, people.DrainToImmutable());
    }

    private static TagCorrection? Tags(CorrectionAnchor anchor, ImmutableArray<string> values)
    {
        if (!values.All(value => value.StartsWith("add=", StringComparison.Ordinal) || value.StartsWith("remove=", StringComparison.Ordinal))) return null;
        return new TagCorrection(
            anchor,
            [.. values.Where(value => value.StartsWith("add=", StringComparison.Ordinal)).Select(value => value[4..])],
            [.. values.Where(value => value.StartsWith("remove=", StringComparison.Ordinal)).Select(value => value[7..])]);
    }

    private static string QuotationFor(CorrectionRequest request, SourceSpan line)
    {
        if (request.Kind == "edit" && request.Values.Length > 0) return request.Values[0];
        if (request.Quotation.Length > 0) return request.Quotation;
        var words = line.Text.Trim();
        if (words.Length <= LongestQuotation) return words;
        return words[..(char.IsHighSurrogate(words[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation)];
    }

    private static string Needs(string kind) => kind switch
    {
        "furniture" => "one of banner, folio, contents, group, other",
        "byline" => "reporter=NAME, correspondent=NAME or photographer=NAME, as often as needed",
        "tag" => "add=SLUG or remove=SLUG, as often as needed",
        "date" => "a date in EDTF, or unknown",
        "edit" => "the printed words and the ones to read, each in quotation marks",
        "kicker" or "subtitle" => "a line beside the title it belongs to",
        _ => Kinds.Contains(kind, StringComparer.Ordinal) ? "nothing besides" : "",
    };
}
