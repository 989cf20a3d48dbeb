using System.Buffers;
using System.Text;

namespace BulletinSite.Rendering;

/// <summary>
/// Takes out of a page what HTML does not need: quotation marks around plain attribute values, line ends where a block begins or ends,
/// the end tag of a paragraph that the next block ends anyway. What a browser shows stays the same, to the last character.
/// </summary>
/// <remarks>
/// A twentieth of a page; there may be hundreds of thousands, and a host holds only so much. The rules are those of the HTML standard:
/// 13.1.2.3 (unquoted attribute values), 13.1.2.4 (optional tags).
/// </remarks>
internal ref struct HtmlCompactor
{
    // What an element's name means here. At the end of its parent a paragraph ends as well, save that of a link. Details and figures end one, too, but validators do not know it.
    private static readonly (byte[] Name, Role Role)[] Roles = RolesByName(
        (Role.OfHead, "!doctype html head body meta link title script"),
        (Role.Text, "script style title textarea"),
        (Role.Block, "address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p section table ul"),
        (Role.Part, "body details figcaption figure html li dd dt summary caption thead tbody tr td th"),
        (Role.Parent, "article aside blockquote body dd details div dt fieldset figcaption figure footer form header li main nav section td th"),
        (Role.Paragraph, "p"));

    private static readonly SearchValues<byte> NeedsQuotes = SearchValues.Create(" \t\n\f\r\"'=<>`"u8);
    private static readonly SearchValues<byte> EndOfValue = SearchValues.Create(" \t\n\f\r>"u8);

    private const int Slots = 256;

    private readonly ReadOnlySpan<byte> _all;
    private readonly Span<byte> _output;

    // Up to here the page is copied; what stands between here and the place that is read is kept, unless it is dropped.
    private int _copied;
    private int _written;
    private int _at;
    private bool _isHead = true;
    private bool _isAfterTag = true;
    private bool _isParagraphOpen;

    private HtmlCompactor(ReadOnlySpan<byte> html, Span<byte> output)
    {
        _all = html;
        _output = output;
    }

    private readonly ReadOnlySpan<byte> Rest => _all[_at..];

    /// <param name="html">The page as UTF-8.</param>
    /// <param name="output">Where the smaller page goes.</param>
    public static void Compact(ReadOnlySpan<byte> html, IBufferWriter<byte> output)
    {
        // Where line ends are text, and where a comment ends inside a script, is more than this needs to know.
        if (html.IndexOf("<!--"u8) >= 0 || html.IndexOf("<pre"u8) >= 0) output.Write(html);
        else if (!html.IsEmpty) output.Advance(new HtmlCompactor(html, output.GetSpan(html.Length)).Run());
    }

    private int Run()
    {
        while (_at < _all.Length)
        {
            var start = _at;
            var length = Rest.IndexOf((byte)'<');
            _at = length < 0 ? _all.Length : _at + length;
            var name = NameOf(Rest, out var isEnd);
            var role = RoleOf(name);
            _isHead &= (role & Role.OfHead) != 0;
            if (length == 1 && _isAfterTag && _all[start] == '\n' && (_isHead || (role & (Role.Block | Role.Part)) != 0)) Drop(start, 1);
            if (_at < _all.Length) Markup(name, role, isEnd);
            else if (_isAfterTag && _all[start..].IndexOfAnyExcept((byte)'\n') < 0) Drop(start, _all.Length - start);
        }

        Drop(_all.Length, 0);
        return _written;
    }

    private void Markup(ReadOnlySpan<byte> name, Role role, bool isEnd)
    {
        // Else it is a character of the text.
        _isAfterTag = _at + 1 < _all.Length && (_all[_at + 1] is (byte)'!' or (byte)'/' || char.IsAsciiLetter((char)_all[_at + 1]));
        if ((role & Role.Text) != 0 && !isEnd) Verbatim(name);
        else if ((role & Role.Paragraph) != 0 && isEnd && CanEndUnsaid())
        {
            Drop(_at, "</p>".Length);
            _at += "</p>".Length;
        }
        else if (_isAfterTag) Tag((isEnd ? 2 : 1) + name.Length);
        else _at++;
        if ((role & Role.Paragraph) != 0) _isParagraphOpen = !isEnd;
        else if ((role & (Role.Block | Role.Part | Role.Parent)) != 0) _isParagraphOpen = false;
    }

    private readonly bool CanEndUnsaid()
    {
        if (!_isParagraphOpen || !Rest.StartsWith("</p>"u8)) return false;
        var next = Rest["</p>".Length..];
        if (next.StartsWith("\n<"u8)) next = next[1..];
        return (RoleOf(NameOf(next, out var isEnd)) & (isEnd ? Role.Parent : Role.Block)) != 0;
    }

    // The text of a script or title, and both its tags, as they are.
    private void Verbatim(ReadOnlySpan<byte> name)
    {
        var html = Rest;
        var (at, end) = (0, -1);
        while (end < 0 && html[at..].IndexOf("</"u8) is >= 0 and var next)
        {
            at += next + 2;
            if (html[at..].StartsWith(name)) end = at + name.Length;
        }

        _at += end < 0 ? html.Length : end;
        _at = Math.Min(_all.Length, _at + Rest.IndexOf((byte)'>') + 1);
    }

    private void Tag(int start)
    {
        _at += start;
        while (_at < _all.Length)
        {
            var c = _all[_at];
            if (c == '>')
            {
                _at++;
                return;
            }

            if (IsBlank(c) || c == '/') _at++;
            else Attribute();
        }
    }

    private void Attribute()
    {
        // An equals sign at its beginning belongs to the name.
        _at++;
        _at += NameLength(Rest);
        var equals = _at;
        while (equals < _all.Length && IsBlank(_all[equals])) equals++;
        if (equals == _all.Length || _all[equals] != '=') return;
        _at = equals + 1;
        while (_at < _all.Length && IsBlank(_all[_at])) _at++;
        if (_at == _all.Length || _all[_at] == '>') return;
        if (_all[_at] is (byte)'"' or (byte)'\'') Quoted();
        else
        {
            var length = Rest.IndexOfAny(EndOfValue);
            _at = length < 0 ? _all.Length : _at + length;
        }
    }

    private void Quoted()
    {
        var start = _at + 1;
        var length = _all[start..].IndexOf(_all[_at]);
        if (length < 0)
        {
            _at = _all.Length;
            return;
        }

        _at = start + length + 1;
        if (length == 0 || _all.Slice(start, length).ContainsAny(NeedsQuotes) || _at == _all.Length || !(_all[_at] == '>' || IsBlank(_all[_at]))) return;
        Drop(start - 1, 1);
        Drop(_at - 1, 1);
    }

    // Copies what stands before, and goes on after what is dropped.
    private void Drop(int at, int length)
    {
        _all[_copied..at].CopyTo(_output[_written..]);
        _written += at - _copied;
        _copied = at + length;
    }

    // The name in the tag a text begins with; nothing where the text ends in it.
    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> html, out bool isEnd)
    {
        isEnd = html.Length > 1 && html[1] == '/';
        var name = html.IsEmpty ? html : html[(isEnd ? 2 : 1)..];
        var length = NameLength(name);
        return length < name.Length ? name[..length] : [];
    }

    // Names are short: to set up a search takes longer than to look at them.
    private static int NameLength(ReadOnlySpan<byte> html)
    {
        var length = 0;
        while (length < html.Length && !(IsBlank(html[length]) || html[length] is (byte)'/' or (byte)'>' or (byte)'=')) length++;
        return length;
    }

    private static Role RoleOf(ReadOnlySpan<byte> name)
    {
        if (name.IsEmpty) return Role.None;
        for (var slot = SlotOf(name); Roles[slot].Name is { } known; slot = (slot + 1) & (Slots - 1))
        {
            if (name.SequenceEqual(known)) return Roles[slot].Role;
        }

        return Role.None;
    }

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r';

    private static int SlotOf(ReadOnlySpan<byte> name) => ((name.Length * 31) + (name[0] * 7) + (name[^1] * 131) + (name[name.Length / 2] * 17)) & (Slots - 1);

    private static (byte[] Name, Role Role)[] RolesByName(params ReadOnlySpan<(Role Role, string Names)> lists)
    {
        var slots = new (byte[] Name, Role Role)[Slots];
        foreach (var (role, names) in lists)
        {
            foreach (var name in names.Split(' ').Select(Encoding.ASCII.GetBytes))
            {
                var slot = SlotOf(name);
                while (slots[slot].Name is { } other && !other.AsSpan().SequenceEqual(name)) slot = (slot + 1) & (Slots - 1);
                slots[slot] = (name, slots[slot].Role | role);
            }
        }

        return slots;
    }

    [Flags]
    private enum Role
    {
        None = 0,

        /// <summary>May stand before the body, where blanks are not shown.</summary>
        OfHead = 1,

        /// <summary>Its content is text, whatever it looks like.</summary>
        Text = 2,

        /// <summary>Ends a paragraph by beginning, and stands on lines of its own.</summary>
        Block = 4,

        /// <summary>Stands on lines of its own as well.</summary>
        Part = 8,

        /// <summary>Ends a paragraph by ending.</summary>
        Parent = 16,

        Paragraph = 32,
    }
}
