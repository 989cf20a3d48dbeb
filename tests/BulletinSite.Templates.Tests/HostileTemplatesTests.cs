using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Tests;

/// <summary>Whatever a template says, the engine answers with text or messages.</summary>
public sealed class HostileTemplatesTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "if ", "else ", "end ", "for ", "in ", "while ", "case ", "when ", "func ", "do ", "ret ",
        "capture ", "with ", "wrap ", "import ", "readonly ", "break ", "continue ", "tablerow ", "include ", "x", "$", "$$", "$0", "this", "null", "empty",
        "true", "1", "2.5", "0x", "1e9", "99999999999999999999", "\"", "'", "`", "$\"", "{", "}", "[", "]", "(", ")", ".", "?.", "..", "..<", "...", ",", ":",
        ";", "\n", "\r\n", "|", "|>", "||", "&&", "?", "??", "?!", "=", "==", "!=", "<", "<<", ">>", "+", "++", "-", "--", "*", "/", "//", "%", "+=", "!", "@",
        "^", "#", "##", "\\", "\\u12", " ", "鞍", "\ud83d", "string.", "size", "array.each ", "html.escape", "object.eval ", "for.index", "math.", "date.parse ",
        "regex.match ", "limit: ", "reversed", "f(x)", "x[0]", "x.y", "a: 1", "[1,2]", "{a:1}", "\0", "&",
    ];

    private static readonly RenderOptions Small = new()
    {
        StrictVariables = false,
        Limits = new RenderLimits { Rounds = 500, Depth = 20, OutputBytes = 200_000, ValueLength = 20_000, RegexTime = TimeSpan.FromMilliseconds(20) },
    };

    [Fact]
    public void Never_throws_on_any_sequence_of_the_languages_pieces()
    {
        var random = new Random(20180105);
        for (var round = 0; round < 30_000; round++)
        {
            var template = new StringBuilder(round % 3 == 0 ? "" : "{{ ");
            for (var i = random.Next(1, 24); i > 0; i--) template.Append(Pieces[random.Next(Pieces.Length)]);
            AnswersTo(template.ToString());
        }
    }

    [Fact]
    public void Never_throws_on_any_text() => Prop
        .ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            AnswersTo(text ?? "");
            AnswersTo("{{ " + text + " }}");
            return true;
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Deep_nesting_ends_in_a_message()
    {
        foreach (var piece in new[] { "(", "[", "{a:", "-", "!", "x.", "1 + (", "if x; ", "do; ", "for x in y; ", "$\"{", "f ", "x ? ", "case x; when 1; ", "else " })
        {
            AnswersTo("{{ " + string.Concat(Enumerable.Repeat(piece, 20_000)));
        }

        AnswersTo("{{ if a }}" + string.Concat(Enumerable.Repeat("{{ else if a }}", 20_000)) + "{{ end }}");
        AnswersTo("{{ x" + string.Concat(Enumerable.Repeat(" | string.upcase", 5_000)) + " }}");
        AnswersTo("{{ x" + string.Concat(Enumerable.Repeat(" + 1", 5_000)) + " }}");
        AnswersTo("{{ x" + string.Concat(Enumerable.Repeat(".y", 5_000)) + " }}");
    }

    [Fact]
    public void Never_throws_on_a_theme_that_was_cut_and_pasted_at_random()
    {
        var pages = Directory.GetFiles(ThemeFolder(), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        Assert.NotEmpty(pages);
        var random = new Random(20180106);
        for (var round = 0; round < 3_000; round++)
        {
            var page = new StringBuilder(pages[random.Next(pages.Length)]);
            for (var change = random.Next(1, 8); change > 0; change--) Mutate(page, pages[random.Next(pages.Length)], random);
            AnswersTo(page.ToString());
        }
    }

    [Fact]
    public void Never_throws_on_any_kind_of_value_given_to_any_function()
    {
        foreach (var function in BuiltIns.All)
        {
            var call = Parse($"{{{{ {function.Name}{string.Concat(function.Parameters.Select((_, i) => i == 0 ? " a" : " b"))} }}}}");
            foreach (var first in HostileValues.All) RendersOrSays(call, new ValueMap { ["a"] = first, ["b"] = 1 });
            foreach (var first in HostileValues.Some)
            {
                foreach (var second in HostileValues.Some) RendersOrSays(call, new ValueMap { ["a"] = first, ["b"] = second });
            }
        }
    }

    [Theory]
    [InlineData("+ - * / // % << >> == != < <= > >= && || ?? ?! .. ..<")]
    public void Never_throws_on_any_operator_between_any_kinds_of_value(string operators)
    {
        foreach (var operation in operators.Split(' '))
        {
            var expression = Parse($"{{{{ x = a {operation} b; x }}}}");
            foreach (var left in HostileValues.Some)
            {
                foreach (var right in HostileValues.All) RendersOrSays(expression, new ValueMap { ["a"] = left, ["b"] = right });
            }
        }
    }

    [Fact]
    public void Never_throws_on_any_kind_of_value_in_any_place()
    {
        string[] places =
        [
            "{{ a }}{{ a.b.c }}{{ a?.b }}", "{{ a[0] }}", "{{ a['x'] }}", "{{ for x in a; x; x.key; end }}", "{{ tablerow x in [1, 2] cols: a limit: a; x; end }}",
            "{{ for x in [1, 2] limit: a offset: a; x; end }}", "{{ with a; x = 1; x; end }}", "{{ import a; this }}", "{{ case a; when a; 1; end }}",
            "{{ $\"{a}\" }}", "{{ a = a; a++; -a; !a; +a; @a }}", "{{ [a, [a]] }}{{ {a: a} }}", "{{ a.b = 1; a.b }}", "{{ a[5] = a; a }}", "{{ include a }}",
            "{{ wrap a; 1; end }}", "{{ a 1 }}", "{{ 1 | a }}", "{{ ret a }}", "{{ capture a.b; 1; end; a }}", "{{ while a; break; end }}", "{{ [1, 2] | array.each a }}",
            "{{ [a, a] | array.sort }}{{ [a, 1, 'b'] | array.sort 'x' }}", "{{ date.format = a; date.parse '2018-01-05' }}", "{{ func f(x, y = 1, z...); x; y; z; end; f ^a }}",
        ];
        foreach (var place in places)
        {
            foreach (var value in HostileValues.All) AnswersTo(place, new ValueMap { ["a"] = value });
        }
    }

    private static void Mutate(StringBuilder page, string other, Random random)
    {
        var at = random.Next(page.Length + 1);
        switch (random.Next(5))
        {
            case 0:
                page.Remove(at, Math.Min(random.Next(1, 12), page.Length - at));
                break;
            case 1:
                page.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
            case 2:
                page.Insert(at, (char)random.Next(char.MaxValue + 1));
                break;
            case 3:
                var from = random.Next(other.Length);
                page.Insert(at, other.AsSpan(from, Math.Min(random.Next(1, 60), other.Length - from)));
                break;
            default:
                page.Length = at;
                break;
        }
    }

    private static string ThemeFolder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "theme", "templates");

    private static void AnswersTo(string template) =>
        AnswersTo(template, new ValueMap { ["x"] = new ValueMap { ["y"] = 1 }, ["y"] = Value.List(1, "b") });

    private static void AnswersTo(string template, ValueMap model)
    {
        var parsed = Parse(template);
        RendersOrSays(parsed, model);
    }

    /// <summary>The template, whose prints are judged at the same time.</summary>
    private static Template Parse(string text)
    {
        try
        {
            var template = Template.Parse(new SourceText("page.html", text), new DiagnosticBag());
            TemplateLint.Check([template], LintOptions.Default);
            return template;
        }
        catch (Exception mistake)
        {
            throw new InvalidOperationException($"thrown by the text of this template: {text}", mistake);
        }
    }

    private static void RendersOrSays(Template template, ValueMap model)
    {
        var bag = new DiagnosticBag();
        try
        {
            Assert.True(template.Render(Value.Of(model), new ArrayBufferWriter<byte>(), Small, bag) || bag.HasErrors, template.Source.Text);
        }
        catch (Exception mistake) when (mistake is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"thrown by rendering this template: {template.Source.Text} with {string.Join(", ", model.Values.ToArray())}", mistake);
        }
    }
}
