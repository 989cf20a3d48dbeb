using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Tests;

/// <summary>Every message there is, provoked.</summary>
public sealed class DiagnosticCodesTests
{
    private static readonly RenderOptions Small = new()
    {
        Limits = new RenderLimits { Rounds = 1000, Depth = 20, OutputBytes = 100_000, ValueLength = 10_000, RegexTime = TimeSpan.FromMilliseconds(50) },
        Library = new TemplateLibrary(new Dictionary<string, SourceText> { ["broken.html"] = new("broken.html", "{{ if }}") }),
    };

    public static TheoryData<string, string> Provocations => new()
    {
        { "TPL001", "{%{ open" },
        { "TPL002", "{{ 'open }}" },
        { "TPL003", "{{ $\"{1\n}\" }}" },
        { "TPL004", "{{ \"\\q\" }}" },
        { "TPL005", "{{ 1e-3 }}" },
        { "TPL006", "{{ x = }}" },
        { "TPL007", "{{ x = 1 ) }}" },
        { "TPL008", "{{ if true }}" },
        { "TPL009", "{{ end }}" },
        { "TPL010", "{{ case 1; x = 1; when 1; end }}" },
        { "TPL011", "{{ if x = 1; end }}" },
        { "TPL012", "{{ 1 = 2 }}" },
        { "TPL013", "{{ for x in [1] limits: 2; end }}" },
        { "TPL014", "{{ for x in [1]; for.indx; end }}" },
        { "TPL015", "{{ func f($a); end }}" },
        { "TPL016", "{{ func f(a = 1, b); end }}" },
        { "TPL017", "{{ func f(a = [1]); end }}" },
        { "TPL018", "{{ " + new string('(', 500) },
        { "TPL019", "{{ x = $$ }}" },
        { "TPL020", "{{ true ? -1 : 2 }}" },
        { "TPL101", "{{ nobody }}" },
        { "TPL102", "{{ $nobody }}" },
        { "TPL104", "{{ string.upper 'a' }}" },
        { "TPL105", "{{ x = null; x.y }}" },
        { "TPL106", "{{ x = null; x[0] }}" },
        { "TPL107", "{{ 1 2 }}" },
        { "TPL108", "{{ 1 | 2 }}" },
        { "TPL109", "{{ string.append 'a' }}" },
        { "TPL110", "{{ string.upcase txt: 'a' }}" },
        { "TPL111", "{{ 'a' - 1 }}" },
        { "TPL112", "{{ -'a' }}" },
        { "TPL113", "{{ for x in 5; end }}" },
        { "TPL114", "{{ with 5; end }}" },
        { "TPL115", "{{ html.escape = 1 }}" },
        { "TPL116", "{{ x = 5; x.y = 1 }}" },
        { "TPL117", "{{ 'abc'[5] }}" },
        { "TPL118", "{{ x = 5; x[0] }}" },
        { "TPL119", "{{ break }}" },
        { "TPL120", "{{ 1 // 0 }}" },
        { "TPL121", "{{ while true; end }}" },
        { "TPL122", "{{ func f; f; end; f }}" },
        { "TPL123", "{{ for x in 1..900; 'page ' * 100; end }}" },
        { "TPL124", "{{ 'a' * 1000000000 }}" },
        { "TPL125", "{{ x = []; x[0] = x; x }}" },
        { "TPL126", "{{ include 'a.html' }}" },
        { "TPL127", "{{ include '/etc/passwd' }}" },
        { "TPL128", "{{ include 'missing.html' }}" },
        { "TPL129", "{{ include 'broken.html' }}" },
        { "TPL130", "{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '^(a+)+$' }}" },
        { "TPL131", "{{ x = [1]; x[null] }}" },
        { "TPL133", "{{ (date.parse '9999-12-31') + (timespan.from_days 2) }}" },
        { "TPL135", "{{ x = [1]; $'{x}' }}" },
        { "TPL136", "{{ [1] * -1 }}" },
        { "TPL132", "{{ wrap 5; end }}" },
    };

    [Theory]
    [MemberData(nameof(Provocations))]
    public void Each_mistake_has_its_code_and_every_error_a_hint(string code, string template)
    {
        var result = Rendered.From(template, default(Value), code == "TPL126" ? Small with { Library = null } : Small);
        Assert.Contains(code, result.Bag.InFileOrder().Select(message => message.Code));
        Assert.False(result.Succeeded);
        Assert.All(result.Bag.InFileOrder(), message => Assert.False(string.IsNullOrEmpty(message.Hint)));
        Assert.All(result.Bag.InFileOrder(), message => Assert.False(message.Message.EndsWith('.')));
    }

    [Fact]
    public void No_code_is_left_untested()
    {
        var sources = Directory.GetFiles(SourceFolder(), "*Diagnostics.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal));
        var codes = sources.SelectMany(file => Regex.Matches(File.ReadAllText(file), "TPL\\d{3}")).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
        // TPL103 and TPL134 need a view (ViewsTests); the lint's codes are in LintTests.
        var tested = Provocations.Select(row => (string)row[0]).Append("TPL103").Append("TPL134").Concat(LintTests.Codes).Order(StringComparer.Ordinal);
        Assert.Equal(tested, codes);
    }

    private static string SourceFolder([CallerFilePath] string path = "") =>
        Path.Combine(Path.GetDirectoryName(path)!, "..", "..", "src", "BulletinSite.Templates");
}
