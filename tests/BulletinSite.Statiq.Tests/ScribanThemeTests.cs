using System.Collections.Immutable;
using System.Text;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Rendering;
using BulletinSite.Statiq.Rendering;
using BulletinSite.Templates;
using BulletinSite.Templates.Values;
using BulletinSite.Text;
using Scriban;

namespace BulletinSite.Statiq.Tests;

/// <summary>The theme in the hands of Scriban itself.</summary>
public sealed class ScribanThemeTests
{
    [Fact]
    public void A_page_of_many_megabytes_and_many_turns_is_whole()
    {
        var (html, diagnostics) = Render("{{ for i in 1..3000 }}{{ for j in 1..10 }}{{ view.text }}{{ end }}{{ end }}<hr>", new string('字', 100));
        Assert.Empty(diagnostics);
        Assert.Equal(3000 * 10 * 100 + "<hr>".Length, html!.Length);
        Assert.EndsWith("<hr>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_nobody_defined_is_an_error_with_its_place()
    {
        var (html, diagnostics) = Render("one\n{{ viw.text }}", "");
        Assert.Null(html);
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal("SCRI001", diagnostic.Code);
        Assert.Equal("page.html:2:4", diagnostic.Place.ToString());
        Assert.StartsWith("Scriban stopped: ", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_may_not_ask_what_time_it_is()
    {
        var (html, diagnostics) = Render("{{ date.now.year }}", "");
        Assert.Null(html);
        Assert.Contains("a page may not ask what time it is", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_cannot_change_what_others_see()
    {
        var (html, diagnostics) = Render("{{ view.text = 'x' }}", "y");
        Assert.Null(html);
        Assert.Single(diagnostics);
    }

    [Fact]
    public void What_a_template_sets_does_not_reach_the_next_page()
    {
        var theme = ThemeOf("{{ if view.text == 'first' }}{{ seen = 'seen' }}{{ end }}{{ view.text }}");
        var bag = new DiagnosticBag();
        Assert.Equal("first", Encoding.UTF8.GetString(theme.Render("page.html", new Sheet("first"), bag)!));
        Assert.Equal("second", Encoding.UTF8.GetString(theme.Render("page.html", new Sheet("second"), bag)!));
        Assert.Equal(0, bag.Count);
    }

    [Fact]
    public void No_page_hides_a_built_in_from_its_template()
    {
        var builtIns = TemplateContext.GetDefaultBuiltinObject();
        var hidden = PageTypes.All.SelectMany(type => new[] { "site", "head", "navigation", "crumbs", type.Name }).Distinct(StringComparer.Ordinal).Where(builtIns.Contains);
        Assert.Empty(hidden);
    }

    private static (string? Html, ImmutableArray<Diagnostic> Diagnostics) Render(string template, string text)
    {
        var bag = new DiagnosticBag();
        var html = ThemeOf(template).Render("page.html", new Sheet(text), bag);
        return (html is null ? null : Encoding.UTF8.GetString(html), bag.InFileOrder());
    }

    private static ScribanTheme ThemeOf(string template) =>
        new(new Theme(new TemplateLibrary(new Dictionary<string, SourceText> { ["page.html"] = new SourceText("page.html", template) }), [], UrlPath.File("site.css"), []));

    private sealed record Sheet(string Text) : IView
    {
        private static readonly ViewShape<Sheet> Root = new("sheet", "a page to try", new ViewMember<Sheet>("view", "itself", sheet => Value.Of(new Inner(sheet.Text))));

        public ViewShape Shape => Root;
    }

    private sealed record Inner(string Text) : IView
    {
        private static readonly ViewShape<Inner> Members = new("inner", "what is on it", new ViewMember<Inner>("text", "its text", inner => inner.Text));

        public ViewShape Shape => Members;
    }
}
