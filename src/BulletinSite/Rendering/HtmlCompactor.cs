using System.Buffers;
using System.Collections.Frozen;
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
    // What an element's name means here. At the end of its parent a paragraph ends as well, save that of a link.
    private static readonly FrozenDictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> Roles = RolesByName(
        (Role.OfHead, "html head body meta link title script"),
        (Role.Text, "script style title textarea"),
        (Role.Block, "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p section table ul"),
        (Role.Part, "body html li dd dt summary caption thead tbody tr td th"),
        (Role.Parent, "article aside blockquote body dd details div dt fieldset figcaption figure footer form header li main nav section td th"),
        (Role.Paragraph, "p"));

    private static readonly SearchValues<byte> NeedsQuotes = SearchValues.Create(" \t\n\f\r\"'=<>`"u8);
    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\n\f\r/>="u8);
    private static readonly SearchValues<byte> EndOfValue = SearchValues.Create(" \t\n\f\r>"u8);

    private const int LongestName = 10;

    private readonly IBufferWriter<byte> _output;
    private ReadOnlySpan<byte> _html;
    private bool _isHead = true;
    private bool _isAfterTag = true;
    private bool _isParagraphOpen;

    private HtmlCompactor(ReadOnlySpan<byte> html, IBufferWriter<byte> output)
    {
        _html = html;
        _output = output;
    }

    /// <param name="html">The page as UTF-8.</param>
    /// <param name="output">Where the smaller page goes.</param>
    public static void Compact(ReadOnlySpan<byte> html, IBufferWriter<byte> output)
    {
        // Where line ends are text, and where a comment ends inside a script, is more than this needs to know.
        if (html.IndexOf("<!--"u8) >= 0 || html.IndexOf("<pre"u8) >= 0) output.Write(html);
        else new HtmlCompactor(html, output).Run();
    }

    private void Run()
    {
        while (!_html.IsEmpty)
        {
            var tag = _html.IndexOf((byte)'<');
            var text = tag < 0 ? _html : _html[..tag];
            _html = _html[text.Length..];
            var role = RoleAt(_html, out var isEnd);
            _isHead &= role.HasFlag(Role.OfHead);
            var isBlankHere = _isAfterTag && text.SequenceEqual("\n"u8) && (_isHead || (role & (Role.Block | Role.Part)) != 0);
            if (!isBlankHere) _output.Write(text);
            if (!_html.IsEmpty) Markup(role, isEnd);
        }
    }

    private void Markup(Role role, bool isEnd)
    {
        // Else it is a character of the text.
        _isAfterTag = _html.Length > 1 && (_html[1] is (byte)'!' or (byte)'/' || char.IsAsciiLetter((char)_html[1]));
        if (role.HasFlag(Role.Text) && !isEnd) Verbatim();
        else if (role.HasFlag(Role.Paragraph) && isEnd && CanEndUnsaid()) _html = _html["</p>".Length..];
        else if (_isAfterTag) Tag();
        else Write(1);
        if (role.HasFlag(Role.Paragraph)) _isParagraphOpen = !isEnd;
        else if ((role & (Role.Block | Role.Part | Role.Parent)) != 0) _isParagraphOpen = false;
    }

    private readonly bool CanEndUnsaid()
    {
        if (!_isParagraphOpen || !_html.StartsWith("</p>"u8)) return false;
        var rest = _html["</p>".Length..];
        if (rest.StartsWith("\n<"u8)) rest = rest[1..];
        return RoleAt(rest, out var isEnd).HasFlag(isEnd ? Role.Parent : Role.Block);
    }

    // The text of a script or title, and both its tags, as they are.
    private void Verbatim()
    {
        var name = _html[1..][..Math.Max(0, _html[1..].IndexOfAny(EndOfName))];
        var (at, end) = (0, -1);
        while (end < 0 && _html[at..].IndexOf("</"u8) is >= 0 and var next)
        {
            at += next + 2;
            if (_html[at..].StartsWith(name)) end = at + name.Length;
        }

        Write(end < 0 ? _html.Length : end);
        Write(Math.Min(_html.Length, _html.IndexOf((byte)'>') + 1));
    }

    private void Tag()
    {
        Write(_html[1] == '/' ? 2 : 1);
        Write(Until(EndOfName));
        while (!_html.IsEmpty)
        {
            if (_html[0] == '>')
            {
                Write(1);
                return;
            }

            if (IsBlank(_html[0]) || _html[0] == '/') Write(1);
            else Attribute();
        }
    }

    private void Attribute()
    {
        // An equals sign at its beginning belongs to the name.
        Write(1);
        Write(Until(EndOfName));
        var equals = 0;
        while (equals < _html.Length && IsBlank(_html[equals])) equals++;
        if (equals == _html.Length || _html[equals] != '=') return;
        Write(equals + 1);
        while (!_html.IsEmpty && IsBlank(_html[0])) Write(1);
        if (_html.IsEmpty || _html[0] == '>') return;
        if (_html[0] is (byte)'"' or (byte)'\'') Quoted();
        else Write(Until(EndOfValue));
    }

    private void Quoted()
    {
        var length = _html[1..].IndexOf(_html[0]);
        if (length < 0)
        {
            Write(_html.Length);
            return;
        }

        var value = _html.Slice(1, length);
        var rest = _html[(length + 2)..];
        if (value.IsEmpty || value.ContainsAny(NeedsQuotes) || rest.IsEmpty || !(rest[0] == '>' || IsBlank(rest[0])))
        {
            Write(length + 2);
            return;
        }

        _output.Write(value);
        _html = rest;
    }

    private readonly int Until(SearchValues<byte> marks)
    {
        var length = _html.IndexOfAny(marks);
        return length < 0 ? _html.Length : length;
    }

    private void Write(int length)
    {
        _output.Write(_html[..length]);
        _html = _html[length..];
    }

    private static Role RoleAt(ReadOnlySpan<byte> html, out bool isEnd)
    {
        isEnd = html.StartsWith("</"u8);
        if (html.StartsWith("<!doctype "u8)) return Role.OfHead;
        var name = html.IsEmpty ? html : html[(isEnd ? 2 : 1)..];
        var length = name.IndexOfAny(EndOfName);
        Span<char> letters = stackalloc char[LongestName];
        return length is > 0 and <= LongestName && Ascii.ToUtf16(name[..length], letters, out var written) == OperationStatus.Done
            ? Roles.TryGetValue(letters[..written], out var role) ? role : Role.None
            : Role.None;
    }

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r';

    private static FrozenDictionary<string, Role>.AlternateLookup<ReadOnlySpan<char>> RolesByName(params ReadOnlySpan<(Role Role, string Names)> lists)
    {
        var roles = new Dictionary<string, Role>(StringComparer.Ordinal);
        foreach (var (role, names) in lists)
        {
            foreach (var name in names.Split(' ')) roles[name] = roles.GetValueOrDefault(name) | role;
        }

        return roles.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
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
