using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using BulletinSite.Text;

namespace BulletinSite.Verifying;

/// <summary>Reads the newspaper's own text back from a published page and lays it on the seeds, character by character.</summary>
/// <remarks>
/// The contract with the theme:
/// <list type="bullet">
/// <item><c>data-seed="seeds/x.txt"</c> marks an element in which all text is the newspaper's.</item>
/// <item><c>data-l="9"</c> marks a block: its text stands in that seed from line 9 on; <c>9:14</c> from column 14 of that line.</item>
/// <item><c>&lt;wbr data-l="11"&gt;</c> inside a block says that what follows stands from line 11 on; with <c>data-cut="-"</c> the page
/// has a division hyphen before that place which the text has not.</item>
/// <item><c>data-ours</c> marks words inside a <c>data-seed</c> element that are not the newspaper's; so are those of a link into the page itself,
/// the handle by which a paragraph is quoted.</item>
/// </list>
/// </remarks>
internal sealed class PublishedText
{
    private const int Quoted = 12;

    private readonly FrozenDictionary<string, SourceText> _seeds;
    private readonly string _page;
    private readonly DiagnosticBag _diagnostics;
    private readonly Func<INode, DiagnosticPlace> _placeOf;
    private readonly List<PublishedPiece> _pieces = [];

    private PublishedText(FrozenDictionary<string, SourceText> seeds, string page, Func<INode, DiagnosticPlace> placeOf, DiagnosticBag diagnostics)
    {
        _seeds = seeds;
        _page = page;
        _placeOf = placeOf;
        _diagnostics = diagnostics;
    }

    /// <summary>The parts of seeds a page holds. Text that stands in no seed, or elsewhere in it, is an error in the bag.</summary>
    public static List<PublishedPiece> Read(
        INode body, FrozenDictionary<string, SourceText> seeds, string page, Func<INode, DiagnosticPlace> placeOf, DiagnosticBag diagnostics)
    {
        var reader = new PublishedText(seeds, page, placeOf, diagnostics);
        reader.Walk(body, null);
        return reader._pieces;
    }

    private void Walk(INode node, string? seed)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IElement element)
            {
                if (IsOurs(element)) continue;
                var inner = element.GetAttribute("data-seed") ?? seed;
                if (element.GetAttribute("data-l") is { } at) ReadBlock(element, inner, at);
                else Walk(element, inner);
            }
            else if (seed is not null && child is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                _diagnostics.Add(ConservationDiagnostics.OutsideBlocks(_placeOf(node), Quote(text.Data.Trim())));
            }
        }
    }

    private void ReadBlock(IElement block, string? seedName, string at)
    {
        if (seedName is null || !_seeds.TryGetValue(seedName, out var seed))
        {
            _diagnostics.Add(ConservationDiagnostics.NoSuchSeed(_placeOf(block), seedName));
            return;
        }

        var pieces = new List<(string At, StringBuilder Text)> { (at, new StringBuilder()) };
        Collect(block, pieces);
        foreach (var piece in pieces)
        {
            if (Find(seed, piece.At) is { } start) Match(block, seed, start, piece.Text.ToString());
            else _diagnostics.Add(ConservationDiagnostics.NoSuchPlace(_placeOf(block), seedName, piece.At));
        }
    }

    private static void Collect(INode node, List<(string At, StringBuilder Text)> pieces)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    pieces[^1].Text.Append(text.Data);
                    break;
                case IElement element when element.GetAttribute("data-l") is { } at:
                    pieces[^1].Text.Append(element.GetAttribute("data-cut"));
                    pieces.Add((at, new StringBuilder()));
                    Collect(element, pieces);
                    break;
                case IElement element when !IsOurs(element):
                    Collect(element, pieces);
                    break;
            }
        }
    }

    private static bool IsOurs(IElement element) =>
        element.HasAttribute("data-ours") || (element.LocalName == "a" && element.GetAttribute("href") is ['#', ..]);

    private static int? Find(SourceText seed, string at)
    {
        var colon = at.IndexOf(':', StringComparison.Ordinal);
        var digits = colon < 0 ? at : at[..colon];
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var line) || line < 1 || line > seed.Lines.Length) return null;
        var span = seed.Lines[line - 1].Span;
        if (colon < 0) return span.Start;
        return int.TryParse(at.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var column) && column >= 1 && column <= span.Length
            ? span.Start + column - 1
            : null;
    }

    private void Match(IElement block, SourceText seed, int start, string text)
    {
        int at = start, end = start, count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c)) continue;
            while (at < seed.Text.Length && char.IsWhiteSpace(seed.Text[at])) at++;
            if (at == seed.Text.Length || seed.Text[at] != c)
            {
                var place = new SourceSpan(seed, new TextSpan(Math.Min(at, seed.Text.Length), 0));
                _diagnostics.Add(ConservationDiagnostics.Differs(_placeOf(block), place, Quote(text[i..])));
                return;
            }

            if (count == 0) start = at;
            if (!char.IsLowSurrogate(c)) count++;
            end = ++at;
        }

        if (count > 0) _pieces.Add(new PublishedPiece(seed, TextSpan.FromBounds(start, end), _page, count));
    }

    private static string Quote(string text) => text.Length <= Quoted ? text : text[..Quoted] + "…";
}
