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
        { "TPL208", "<p {{ attributes | html.escape }}></p>" },
        { "TPL208", "<{{ name | html.escape }}>" },
        { "TPL201", "{{ @title }}" },
        { "TPL201", "{{ ret title }}" },
        { "TPL201", "{{ [\"<b>\"] + titles }}" },
        { "TPL201", "{{ titles / 2 }}" },
        { "TPL201", "{{ titles << title }}" },
        { "TPL201", "{{ x = title }}{{ x }}" },
        { "TPL201", "{{ x = \"a\" }}{{ x = title }}{{ x }}" },
        { "TPL201", "{{ capture x }}a{{ end }}{{ x = title }}{{ x }}" },
        { "TPL201", "{{ for x in titles }}{{ x }}{{ end }}" },
        { "TPL201", "{{ $x_html }}" },
        { "TPL201", "{{ $1 }}" },
        { "TPL201", "{{ func f; ret $0; end }}{{ f title }}" },
        { "TPL201", "{{ f = @string.upcase }}{{ title | f }}" },
        { "TPL201", "{{ html = {escape: @string.upcase} }}{{ title | html.escape }}" },
        { "TPL201", "{{ d | date.to_string title }}" },
        { "TPL201", "{{ title | math.plus \"\" }}" },
        { "TPL201", "{{ include_join names title }}" },
        { "TPL201", "{{ title | string.truncate 5 | html.strip }}" },
        { "TPL201", "{{ titles | array.join \", \" }}" },
        { "TPL201", "{{ titles | array.join separator @html.escape }}" },
        { "TPL201", "{{ $\"<b>{title}</b>\" }}" },
        { "TPL201", "{{ x ? title : \"a\" }}" },
        { "TPL201", "{{ wrap f }}{{ title }}{{ end }}{{ func f }}<b>{{ $$ }}</b>{{ end }}" },
        { "TPL202", "<meta name=\"description\" content=\"{{ title }}\">" },
        { "TPL202", "<p title=\"{{ include 'title.html' }}\"></p>" },
        { "TPL202", "{{ func f }}a{{ end }}<p title=\"{{ f }}\"></p>" },
        { "TPL203", "<a href=\" {{ link | html.escape }}\">" },
        { "TPL203", "<a href=\"{{ '' }}{{ link | html.escape }}\">" },
        { "TPL203", "<a href=\"javascript:{{ link | html.url_encode }}\">" },
        { "TPL203", "<a href=\"java\tscript:{{ number_url }}\">" },
        { "TPL203", "<a href=\"//{{ host | html.escape }}/\">" },
        { "TPL203", "<a href=\"https://{{ host | html.escape }}/\">" },
        { "TPL203", "<a href=\"{{ scheme | html.url_encode }}:{{ link | html.url_encode }}\">" },
        { "TPL203", "<img srcset=\"/a.png 1x, {{ link | html.escape }} 2x\">" },
        { "TPL203", "<svg><a xlink:href = \"{{ link | html.escape }}\"></a></svg>" },
        { "TPL203", "<a {{ x ? 'href' : 'title' }}=\"{{ link | html.escape }}\"></a>" },
        { "TPL203", "<a{{ if x }} href{{ else }} title{{ end }}=\"{{ link | html.escape }}\"></a>" },
        { "TPL204", "{{ \"<script>\" }}{{ title | html.escape }}{{ \"</script>\" }}" },
        { "TPL204", "{{ $\"<script>{title}</script>\" }}" },
        { "TPL204", "<script>{{ $t = title | html.escape }}{{ $t }}</script>" },
        { "TPL204", "<script>x = \"</scripted>\" + {{ title | html.escape }}</script>" },
        { "TPL204", "<!-- a --!><script>{{ title | html.escape }}</script>" },
        { "TPL204", "<!a b=\"><script>{{ title | html.escape }}</script>" },
        { "TPL205", "<meta http-equiv=\"refresh\" content=\"0;url={{ link | html.escape }}\">" },
        { "TPL205", "<meta content=\"0;url={{ link | html.escape }}\" http-equiv=\"refresh\">" },
        { "TPL205", "<iframe srcdoc=\"{{ title | html.escape }}\"></iframe>" },
        { "TPL209", "{{ if x }}<script>{{ end }}" },
        { "TPL209", "{{ for x in y }}<b title=\"{{ end }}" },
        { "TPL209", "{{ x ? \"<script>\" : \"<p>\" }}" },
        { "TPL209", "{{ for x in y }}<b {{ if x }}{{ break }}{{ end }}>{{ end }}" },
        { "TPL209", "<p {{ ret }}>" },
        { "TPL209", "<p class={{ if x }}\"a\"{{ else }}b{{ end }}>" },
        { "TPL210", "<script>" },
        { "TPL210", "<p title=\"" },
        { "TPL210", "{{ capture x }}<p title='{{ end }}" },
        { "TPL210", "{{ func f }}<style>{{ end }}" },
        { "TPL211", "{{ body_html = title }}" },
        { "TPL211", "{{ x = {next_url: title} }}" },
        { "TPL211", "{{ x.size = title }}" },
        { "TPL211", "{{ x[\"size\"] = title }}" },
        { "TPL211", "{{ for url in titles }}{{ end }}" },
        { "TPL211", "{{ func f(url) }}{{ end }}" },
        { "TPL211", "{{ capture next_url }}a{{ end }}" },
        { "TPL212", "{{ title | object.eval | html.escape }}" },
        { "TPL212", "{{ x = title | object.from_json }}" },
        { "TPL212", "{{ titles | array.each @object.eval_template | html.escape }}" },
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
        "{{ x = title | html.escape }}<p title=\"{{ x }}\">{{ x }}</p>",
        "{{ e = @html.escape }}<p>{{ title | e }}</p>",
        "{{ f = @html.escape; g = @f }}<p>{{ title | g }}</p>",
        "<p{{ if x }} hidden{{ end }}{{ y ? ' lang=\"en\"' : '' }}>{{ title | html.escape }}</p>",
        "<a href=\"{{ if x }}{{ a.url | html.escape }}{{ else }}/{{ end }}\">{{ title | html.escape }}</a>",
        "<a href=\"{{ page.url | html.escape }}?q={{ title | html.url_encode }}#{{ id | html.escape }}\">a</a>",
        "<a href=\"mailto:{{ address | html.escape }}\">a</a><a href=\"https://example.org/{{ x | html.escape }}\">b</a>",
        "<img srcset=\"{{ a.url | html.escape }} 1x, {{ b.url | html.escape }} 2x\">",
        "{{ $link = page.url }}<a href=\"{{ $link | html.escape }}\">a</a>",
        "{{ $next = null }}{{ $next = page.url }}<a href=\"{{ $next }}\">a</a>",
        "<h{{ x ? 2 : 3 }}>{{ title | html.escape }}</h{{ x ? 2 : 3 }}>",
        "{{ func label; ret $0.name; end }}{{ label x | html.escape }}",
        "{{ func class; ret $0 ? 'a' : 'b'; end }}<p class=\"{{ class x }}\"></p>",
        "{{ titles | array.join ', ' @html.escape }}",
        "{{ n | string.pluralize 'page' 'pages' }}{{ array.cycle ['odd', 'even'] }}{{ title ?? '' | html.escape }}",
        "{{ title | html.escape | html.newline_to_br }}",
        "{{ \"<b>\" + (title | html.escape) + \"</b>\" }}{{ $\"<i title='{title | html.escape}'>\" }}",
        "{{ func box }}<div>{{ $$ }}</div>{{ end }}{{ wrap box }}{{ title | html.escape }}{{ end }}",
        "<!doctype html><!-- {{ title | html.escape }} --><meta charset=\"utf-8\"><p lang = \"{{ l | html.escape }}\"></p>",
        "{{ if !x; ret; end }}{{ for x in y }}{{ if x; continue; end }}<b></b>{{ end }}",
        "{%{ <b>{{ title }}</b> }%}",
        "{{ \"[1]\" | object.from_json | array.size }}",
    };

    [Theory]
    [MemberData(nameof(Dangerous))]
    public void Archive_text_that_could_do_harm_is_found(string code, string template) => Assert.Equal([code], Check(template).Select(message => message.Code).Distinct());

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
        Assert.Empty(TemplateLint.Check([Template.Parse(new SourceText("page.html", "<main>{{ content }}</main>"), new DiagnosticBag())], options));
    }

    [Fact]
    public void A_name_means_in_one_template_what_another_gave_to_it()
    {
        Assert.Equal(["TPL201"], CheckTheme(("page.html", "{{ x = \"a\" }}{{ include \"part.html\" }}{{ x }}"), ("part.html", "{{ x = title }}")).Select(message => message.Code));
        Assert.Empty(CheckTheme(("page.html", "{{ include \"functions.html\" }}{{ bold title }}"), ("functions.html", "{{ func bold }}<b>{{ $0 | html.escape }}</b>{{ end }}")));
    }

    [Fact]
    public void Names_with_a_dollar_sign_belong_to_their_template() =>
        Assert.Empty(CheckTheme(("page.html", "{{ $x = \"a\" }}{{ $x }}"), ("part.html", "{{ $x = title }}{{ $x | html.escape }}")));

    private static ImmutableArray<Diagnostic> CheckTheme(params (string Name, string Text)[] templates) =>
        TemplateLint.Check([.. templates.Select(template => Template.Parse(new SourceText(template.Name, template.Text), new DiagnosticBag()))], LintOptions.Default);

    private static ImmutableArray<Diagnostic> Check(string template)
    {
        var bag = new DiagnosticBag();
        var parsed = Template.Parse(new SourceText("page.html", template), bag);
        Assert.Empty(bag.InFileOrder());
        return TemplateLint.Check([parsed], LintOptions.Default);
    }
}
