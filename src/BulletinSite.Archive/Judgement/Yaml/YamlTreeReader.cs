using System.Collections.Immutable;
using BulletinSite.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BulletinSite.Archive.Judgement.Yaml;

/// <summary>Reads a YAML file to a tree with places. Only texts, lists and maps: what could surprise an editor or fill the memory is refused.</summary>
internal sealed class YamlTreeReader
{
    // Deeper than any file of ours by far; keeps a hostile file from exhausting the stack.
    private const int DeepestLevel = 24;

    private readonly SourceText _source;
    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;

    private YamlTreeReader(SourceText source, DiagnosticBag bag)
    {
        _source = source;
        _bag = bag;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The file's one document; null where it is empty or could not be read, which has then been reported.</summary>
    public static YamlNode? Read(SourceText source, DiagnosticBag bag)
    {
        // YAML allows none of them, and the parser takes a zero for the end of the file.
        if (FindControlCharacter(source.Text) is >= 0 and var control)
        {
            bag.Add(YamlDiagnostics.ControlCharacter(new SourceSpan(source, new TextSpan(control, 1))));
            return null;
        }

        var reader = new YamlTreeReader(source, bag);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException problem)
        {
            var offset = (int)Math.Min(problem.Start.Index, source.Text.Length);
            bag.Add(YamlDiagnostics.NotYaml(new SourceSpan(source, new TextSpan(offset, 0)), problem.Message));
            return null;
        }
        catch (NestedTooDeepException problem)
        {
            bag.Add(YamlDiagnostics.TooDeep(problem.Place, DeepestLevel));
            return null;
        }
    }

    private static int FindControlCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF' || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r' or '\u0085'))) return i;
        }

        return -1;
    }

    private YamlNode? ReadDocument()
    {
        Next();
        if (Next() is StreamEnd) return null;
        var root = ReadNode(Next(), 1);
        Next();
        if (Next() is DocumentStart second) _bag.Add(YamlDiagnostics.SecondDocument(PlaceOf(second)));
        return root;
    }

    private ParsingEvent Next()
    {
        var last = _parser.Current?.End ?? Mark.Empty;
        try
        {
            _parser.MoveNext();
        }
        catch (InvalidOperationException)
        {
            // The parser refuses a value in brackets that is indented less than they are in this way, and without a place.
            throw new YamlException(last, last, "a value in brackets is indented less than the brackets");
        }

        return _parser.Current!;
    }

    private YamlNode ReadNode(ParsingEvent node, int level)
    {
        if (level > DeepestLevel) throw new NestedTooDeepException(PlaceOf(node));
        if (node is NodeEvent { Tag.IsEmpty: false } tagged) _bag.Add(YamlDiagnostics.Tag(PlaceOf(tagged), tagged.Tag.Value));
        switch (node)
        {
            case SequenceStart:
                return ReadList(node, level);
            case MappingStart:
                return ReadMap(node, level);
            case AnchorAlias alias:
                _bag.Add(YamlDiagnostics.Alias(PlaceOf(alias), alias.Value.Value));
                return new YamlScalar("", true, PlaceOf(alias));
            default:
                var scalar = (Scalar)node;
                var isNothing = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
                return new YamlScalar(scalar.Value, isNothing, PlaceOf(scalar));
        }
    }

    private YamlList ReadList(ParsingEvent start, int level)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (var next = Next(); next is not SequenceEnd; next = Next()) items.Add(ReadNode(next, level + 1));
        return new YamlList(items.DrainToImmutable(), PlaceOf(start));
    }

    private YamlMap ReadMap(ParsingEvent start, int level)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            var key = ReadNode(next, level + 1);
            var value = ReadNode(Next(), level + 1);
            if (key is not YamlScalar name) _bag.Add(YamlDiagnostics.KeyIsNoText(key));
            else if (!seen.TryAdd(name.Text, name)) _bag.Add(YamlDiagnostics.DuplicateKey(name, seen[name.Text]));
            else entries.Add(new YamlEntry(name, value));
        }

        return new YamlMap(entries.DrainToImmutable(), PlaceOf(start));
    }

    private SourceSpan PlaceOf(ParsingEvent node)
    {
        var start = (int)Math.Min(node.Start.Index, _source.Text.Length);
        var end = (int)Math.Clamp(node.End.Index, start, _source.Text.Length);
        return new SourceSpan(_source, TextSpan.FromBounds(start, end));
    }

    private sealed class NestedTooDeepException(SourceSpan place) : Exception
    {
        public SourceSpan Place { get; } = place;
    }
}
