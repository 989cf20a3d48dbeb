using System.Buffers;
using System.Text;
using System.Text.Json;
using BulletinSite.Templates.Tests.Spec;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Tests;

/// <summary>What came of rendering a template in a test.</summary>
public sealed record Rendered(bool Succeeded, string Output, DiagnosticBag Bag)
{
    /// <summary>Every message with its hint, as the manual writes them.</summary>
    public string Messages => string.Join("\n", Bag.InFileOrder().Select(message => message.Hint is null ? $"{message}" : $"{message}\n  hint: {message.Hint}"));

    public static Rendered From(string template, Value model = default, RenderOptions? options = null)
    {
        var bag = new DiagnosticBag();
        var parsed = Template.Parse(new SourceText("page.html", template), bag);
        var output = new ArrayBufferWriter<byte>();
        var succeeded = !parsed.HasErrors && parsed.Render(model, output, options ?? RenderOptions.Default, bag);
        return new Rendered(succeeded, Encoding.UTF8.GetString(output.WrittenSpan), bag);
    }

    public static Rendered From(string template, IView model, RenderOptions? options = null) => From(template, Value.Of(model), options);

    public static Rendered From(SpecCase example)
    {
        const string Mark = "include ";
        var includes = example.Blocks.Where(block => block.Key.StartsWith(Mark, StringComparison.Ordinal))
            .ToDictionary(block => block.Key[Mark.Length..], block => new SourceText(block.Key[Mark.Length..], block.Value), StringComparer.Ordinal);
        var options = new RenderOptions
        {
            StrictVariables = !example.IsLenient,
            Now = example.Now,
            Library = new TemplateLibrary(includes),
        };
        var model = example.Model is null ? Value.Null : FromJson(JsonDocument.Parse(example.Model).RootElement);
        return From(example.Template, model, options);
    }

    private static Value FromJson(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new ValueMap();
                foreach (var property in element.EnumerateObject()) map.Add(property.Name, FromJson(property.Value));
                return map;
            case JsonValueKind.Array:
                return Value.List(element.EnumerateArray().Select(FromJson).ToArray());
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt32(out var number) ? number : element.GetDouble();
            default:
                return element.ValueKind == JsonValueKind.Null ? Value.Null : element.GetBoolean();
        }
    }
}
