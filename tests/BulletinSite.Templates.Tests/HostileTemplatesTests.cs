using System.Text;
using FsCheck;
using FsCheck.Fluent;
using BulletinSite.Templates.Values;

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

    private static void AnswersTo(string template)
    {
        try
        {
            var result = Rendered.From(template, new ValueMap { ["x"] = new ValueMap { ["y"] = 1 }, ["y"] = Value.List(1, "b") }, Small);
            Assert.True(result.Succeeded || result.Bag.HasErrors, template);
        }
        catch (Exception mistake) when (mistake is not Xunit.Sdk.XunitException)
        {
            throw new InvalidOperationException($"thrown by this template: {template}", mistake);
        }
    }
}
