using System.Buffers;
using System.Buffers.Text;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using BulletinSite.Archive.Conservation;
using BulletinSite.Text;
using BulletinSite.Verifying.Html;

namespace BulletinSite.Verifying;

/// <summary>Reads the newspaper's own text back from a published page and lays it on the seeds, character by character.</summary>
/// <remarks>
/// The contract with the theme:
/// <list type="bullet">
/// <item><c>data-seed="seeds/x.txt"</c> marks an element in which all text is the newspaper's.</item>
/// <item><c>data-l="9"</c> marks a block: its text stands in that seed from line 9 on; <c>9:14</c> from column 14 of that line.</item>
/// <item><c>&lt;wbr data-l="11"&gt;</c> inside a block says that what follows stands from line 11 on; with <c>data-cut="-"</c> the page
/// has a division hyphen before that place which the text has not, and with <c>data-seed</c> that it stands in another seed.</item>
/// <item><c>data-p="实实"</c> inside a block holds what is printed where an editor reads the element's text.</item>
/// <item><c>data-ours</c> marks words inside a <c>data-seed</c> element that are not the newspaper's; so are those of a link into the page itself,
/// the handle by which a paragraph is quoted.</item>
/// <item><c>data-copy="398862084ecc"</c> marks an element that holds the words of an article once more, as its own page does; it counts for no seed.</item>
/// </list>
/// </remarks>
internal sealed class PublishedText(FrozenDictionary<string, SourceText> seeds)
{
    private const int Quoted = 12;

    // What one page needs; emptied for the next.
    private readonly List<(int Element, Utf8Slice? Seed)> _around = [];
    private readonly List<(Utf8Slice At, int Start, Utf8Slice? Seed)> _parts = [];
    private readonly ArrayBufferWriter<char> _text = new(4096);
    private readonly ImmutableArray<PublishedPiece>.Builder _pieces = ImmutableArray.CreateBuilder<PublishedPiece>();
    private readonly List<SourceText> _seeds = [];
    private readonly ImmutableArray<CopiedArticle>.Builder _copies = ImmutableArray.CreateBuilder<CopiedArticle>();
    private WordSum _words;
    private HtmlPage _page = null!;
    private PageSource _source = null!;
    private DiagnosticBag _diagnostics = null!;
    private SourceText? _lastSeed;
    private byte[] _lastSeedName = [];

    /// <summary>What a page holds of the newspaper's text. Text that stands in no seed, or elsewhere in it, is an error in the bag.</summary>
    public NewspaperText Read(HtmlPage page, PageSource source, DiagnosticBag diagnostics)
    {
        (_page, _source, _diagnostics) = (page, source, diagnostics);
        _pieces.Clear();
        _copies.Clear();
        _seeds.Clear();
        _words = default;
        _around.Clear();
        var nodes = page.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            if (node.Kind == HtmlNodeKind.Close) _around.RemoveAt(_around.Count - 1);
            else if (node.Kind == HtmlNodeKind.Open) i = Enter(i, node);
            else if (_around.Count > 0 && _around[^1].Seed is not null) CheckOutside(node);
        }

        return new NewspaperText(_pieces.ToImmutable(), _words, _copies.ToImmutable(), [.. _seeds]);
    }

    // Goes on after a block, and after words that are not the newspaper's.
    private int Enter(int index, in HtmlNode element)
    {
        if (IsOurs(element)) return EndOf(index);
        var seed = _page.Attribute(element, "data-seed") ?? (_around.Count > 0 ? _around[^1].Seed : null);
        if (_page.Attribute(element, "data-copy") is { } id)
        {
            var end = EndOf(index);
            _copies.Add(new CopiedArticle(_page.TextOf(id), WordsIn(index, end, default), element.At));
            return end;
        }

        if (_page.Attribute(element, "data-l") is { } at)
        {
            var end = EndOf(index);
            ReadBlock(index, end, seed, at);
            return end;
        }

        _around.Add((index, seed));
        return index;
    }

    private int EndOf(int index)
    {
        for (var depth = 0; ; index++)
        {
            depth += _page.Nodes[index].Kind switch { HtmlNodeKind.Open => 1, HtmlNodeKind.Close => -1, _ => 0 };
            if (depth == 0) return index;
        }
    }

    private void CheckOutside(in HtmlNode text)
    {
        if (_page[text.Text].IndexOfAnyExcept(" \n\t"u8) < 0) return;
        var words = _page.TextOf(text.Text).Trim();
        if (words.Length > 0) _diagnostics.Add(ConservationDiagnostics.OutsideBlocks(_source.At(_page.Nodes[_around[^1].Element].At), Quote(words)));
    }

    private void ReadBlock(int index, int end, Utf8Slice? seedName, Utf8Slice at)
    {
        var place = _page.Nodes[index].At;
        Collect(index, end, at, seedName);
        for (var i = 0; i < _parts.Count; i++)
        {
            if (_parts[i].Seed is not { } name || SeedOf(_page[name]) is not { } seed)
            {
                _diagnostics.Add(ConservationDiagnostics.NoSuchSeed(_source.At(place), _parts[i].Seed is { } unknown ? _page.TextOf(unknown) : null));
                return;
            }

            if (!_seeds.Contains(seed)) _seeds.Add(seed);
            var text = _text.WrittenSpan[_parts[i].Start..(i + 1 < _parts.Count ? _parts[i + 1].Start : _text.WrittenCount)];
            if (Find(seed, _page[_parts[i].At]) is { } start) Match(place, seed, start, text);
            else _diagnostics.Add(ConservationDiagnostics.NoSuchPlace(_source.At(place), seed.Name, _page.TextOf(_parts[i].At)));
        }
    }

    private SourceText? SeedOf(ReadOnlySpan<byte> name)
    {
        if (_lastSeed is not null && name.SequenceEqual(_lastSeedName)) return _lastSeed;
        if (!seeds.TryGetValue(Encoding.UTF8.GetString(name), out var seed)) return null;
        (_lastSeed, _lastSeedName) = (seed, name.ToArray());
        return seed;
    }

    private void Collect(int block, int end, Utf8Slice at, Utf8Slice? seed)
    {
        _parts.Clear();
        _text.ResetWrittenCount();
        _parts.Add((at, 0, seed));
        for (var i = block + 1; i < end; i++)
        {
            ref readonly var node = ref _page.Nodes[i];
            if (node.Kind == HtmlNodeKind.Text)
            {
                Append(node.Text);
                _words = _words.With(_page[node.Text]);
            }
            else if (node.Kind == HtmlNodeKind.Open && _page.Attribute(node, "data-p") is { } printed)
            {
                Append(printed);
                var last = EndOf(i);
                _words = WordsIn(i, last, _words);
                i = last;
            }
            else if (node.Kind == HtmlNodeKind.Open && _page.Attribute(node, "data-l") is { } next)
            {
                if (_page.Attribute(node, "data-cut") is { } cut) Append(cut);
                seed = _page.Attribute(node, "data-seed") ?? seed;
                _parts.Add((next, _text.WrittenCount, seed));
            }
            else if (node.Kind == HtmlNodeKind.Open && IsOurs(node)) i = EndOf(i);
        }
    }

    private WordSum WordsIn(int index, int end, WordSum words)
    {
        for (var i = index + 1; i < end; i++)
        {
            ref readonly var node = ref _page.Nodes[i];
            if (node.Kind == HtmlNodeKind.Text) words = words.With(_page[node.Text]);
            else if (node.Kind == HtmlNodeKind.Open && IsOurs(node)) i = EndOf(i);
        }

        return words;
    }

    private bool IsOurs(in HtmlNode element) =>
        _page.Attribute(element, "data-ours") is not null
        || (element.Name == "a" && _page.Attribute(element, "href") is { Length: > 0 } href && _page[href][0] == '#');

    private void Append(Utf8Slice text)
    {
        var bytes = _page[text];
        _text.Advance(Encoding.UTF8.GetChars(bytes, _text.GetSpan(bytes.Length)));
    }

    private static int? Find(SourceText seed, ReadOnlySpan<byte> at)
    {
        var colon = at.IndexOf((byte)':');
        if (Number(colon < 0 ? at : at[..colon]) is not { } line || line > seed.Lines.Length) return null;
        var span = seed.Lines[line - 1].Span;
        if (colon < 0) return span.Start;
        return Number(at[(colon + 1)..]) is { } column && column <= span.Length ? span.Start + column - 1 : null;
    }

    // A count from 1, in plain digits.
    private static int? Number(ReadOnlySpan<byte> digits) =>
        !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && Utf8Parser.TryParse(digits, out int number, out var used) && used == digits.Length && number > 0
            ? number
            : null;

    private void Match(int place, SourceText seed, int start, ReadOnlySpan<char> text)
    {
        int at = start, end = start, count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (ConservationChecker.IsBlank(c)) continue;
            while (at < seed.Text.Length && ConservationChecker.IsBlank(seed.Text[at])) at++;
            if (at == seed.Text.Length || seed.Text[at] != c)
            {
                var there = new SourceSpan(seed, new TextSpan(Math.Min(at, seed.Text.Length), 0));
                _diagnostics.Add(ConservationDiagnostics.Differs(_source.At(place), there, Quote(text[i..].ToString())));
                return;
            }

            if (count == 0) start = at;
            if (!char.IsLowSurrogate(c)) count++;
            end = ++at;
        }

        if (count > 0) _pieces.Add(new PublishedPiece(seed, TextSpan.FromBounds(start, end), _source.Name));
    }

    private static string Quote(string text) => text.Length <= Quoted ? text : text[..Quoted] + "…";
}
