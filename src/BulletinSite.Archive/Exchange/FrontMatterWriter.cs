using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BulletinSite.Archive.Exchange;

/// <summary>Writes front matter key by key; keys without a value are left out.</summary>
internal sealed class FrontMatterWriter(TextWriter writer)
{
    // One value a line: a long title is not folded.
    private readonly Emitter _emitter = new(writer, new EmitterSettings(2, int.MaxValue, false, int.MaxValue, true, false, "\n"));

    public void Begin()
    {
        _emitter.Emit(new StreamStart());
        _emitter.Emit(new DocumentStart(null, null, true));
        _emitter.Emit(new MappingStart());
    }

    public void End()
    {
        _emitter.Emit(new MappingEnd());
        _emitter.Emit(new DocumentEnd(true));
        _emitter.Emit(new StreamEnd());
    }

    public void Text(string key, string? value)
    {
        if (value is null) return;
        Plain(key);
        Item(value);
    }

    public void Number(string key, int value)
    {
        Plain(key);
        Plain(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Sequence<T>(string key, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        Plain(key);
        _emitter.Emit(new SequenceStart(null, null, true, SequenceStyle.Block));
        foreach (var item in items) write(item);
        _emitter.Emit(new SequenceEnd());
    }

    public void Row(params ReadOnlySpan<(string Key, string Value)> cells)
    {
        _emitter.Emit(new MappingStart(null, null, true, MappingStyle.Flow));
        foreach (var (key, value) in cells)
        {
            Plain(key);
            Item(value);
        }

        _emitter.Emit(new MappingEnd());
    }

    // Double quotes: whatever a headline holds, it is a text and nothing else.
    public void Item(string value) => _emitter.Emit(new Scalar(null, null, value, ScalarStyle.DoubleQuoted, false, true));

    private void Plain(string value) => _emitter.Emit(new Scalar(value));
}
