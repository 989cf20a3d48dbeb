using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Templates.Tests;

public sealed class LintTests
{
    public static IEnumerable<string> Codes => Dangerous.Select(row => (string)row[0]).Distinct();

    public static TheoryData<string, string> Dangerous => new()
    {
        { "TPL201", "<p>{{ title }}</p>" },
        { "TPL201", "<p>{{ a ?? b }}</p>" },
        { "TPL201", "<p>{{ if x }}{{ title }}{{ end }}</p>" },
        { "TPL201", "<p>{{ title | string.upcase }}</p>" },
        { "TPL201", "{{ \"<b>\" + other }}" },
        { "TPL201", "{{ title | html.escape | string.replace \"&lt;\" \"<\" }}" },
        { "TPL201", "<title>{{ title }}</title>" },
        { "TPL201", "{{ capture x }}{{ title }}{{ end }}{{ x }}" },
        { "TPL201", "{{ func f }}{{ $0 }}{{ end }}{{ f title }}" },
        { "TPL201", "<p>{{ title | html.url_escape }}</p>" },
        { "TPL202", "<p title=\"{{ title }}\">" },
        { "TPL202", "<p title=\"{{ title | html.url_escape }}\">" },
        { "TPL203", "<a href=\"{{ link | html.escape }}\">" },
        { "TPL203", "<img src='{{ link }}'>" },
        { "TPL203", "<a href=\"{{ link | html.url_escape }}\">" },
        { "TPL204", "<script>let x = {{ title }};</script>" },
        { "TPL204", "<script>let x = '{{ title | html.escape }}';</script>" },
        { "TPL205", "<p onclick=\"f('{{ title | html.escape }}')\">" },
        { "TPL206", "<p style=\"color: {{ colour | html.escape }}\">" },
        { "TPL206", "<style>p { color: {{ colour | html.escape }} }</style>" },
        { "TPL207", "<p title={{ title | html.escape }}>" },
        { "TPL208", "<p {{ attributes | html.escape }}>" },
    };

    public static TheoryData<string> Harmless => new()
    {
        "<p>{{ title | html.escape }}</p>",
        "<p title=\"{{ title | html.escape }}\">",
        "<a href=\"{{ url page.path }}\">{{ for.index }}{{ tags.size }}</a>",
        "<a href=\"/tags/{{ slug | html.url_encode }}/\">",
        "<a href=\"/tags/{{ slug | html.escape }}/\">",
        "<a href=\"{{ next_url }}\">{{ body_html }}</a>",
        "<p>{{ x ? \"yes\" : \"no\" }}{{ 1 + 2 }}{{ x == y }}</p>",
        "<script type=\"application/ld+json\">{{ data | object.to_json }}</script>",
        "{{ capture x }}<b>{{ title | html.escape }}</b>{{ end }}{{ x }}",
        "{{ func f }}<b>{{ $0 | html.escape }}</b>{{ end }}{{ f title }}",
        "{{ include \"head.html\" title }}",
        "{{ date | date.to_string \"%F\" }}",
        "<p class=\"{{ if x }}a{{ else }}b{{ end }}\">{{ title | html.escape }}</p>",
        "{{ x = title }}",
        "a < b {{ title | html.escape }}",
    };

    [Theory]
    [MemberData(nameof(Dangerous))]
    public void Archive_text_that_could_do_harm_is_found(string code, string template) => Assert.Equal([code], Check(template).Select(message => message.Code));

    [Theory]
    [MemberData(nameof(Harmless))]
    public void What_can_do_no_harm_is_left_alone(string template) => Assert.Empty(Check(template));

    [Fact]
    public void A_finding_names_the_value_and_what_to_do() =>
        Assert.Equal(
            "page.html:1:13: error TPL203: \"link | html.escape\" can make the address in \"href\" lead anywhere",
            Check("<a href=\"{{ link | html.escape }}\">").Single().ToString());

    [Fact]
    public void The_site_can_say_which_of_its_names_are_finished_html()
    {
        var options = new LintOptions { HtmlNames = LintOptions.Default.HtmlNames.Add("content") };
        Assert.Empty(TemplateLint.Check(Template.Parse(new SourceText("page.html", "<main>{{ content }}</main>"), new DiagnosticBag()), options));
    }

    private static ImmutableArray<Diagnostic> Check(string template)
    {
        var bag = new DiagnosticBag();
        var parsed = Template.Parse(new SourceText("page.html", template), bag);
        Assert.Empty(bag.InFileOrder());
        return TemplateLint.Check(parsed, LintOptions.Default);
    }
}
