using System.Collections.Immutable;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Tests;

public sealed class ViewsTests
{
    private static readonly ArticleView Article = new("鞍山 & 新闻", 3, [new TagView("工会"), new TagView("春节")]);

    [Fact]
    public void Members_of_the_model_are_the_names_of_the_page() =>
        Assert.Equal("鞍山 &amp; 新闻 3 工会 春节 ", Rendered.From("{{ title | html.escape }} {{ pages }} {{ for tag in tags }}{{ tag.name }} {{ end }}", Article).Output);

    [Fact]
    public void A_template_can_assign_names_without_changing_the_view()
    {
        Assert.Equal("new", Rendered.From("{{ title = 'new'; title }}", Article).Output);
        Assert.Equal("鞍山 & 新闻", Rendered.From("{{ title }}", Article).Output);
    }

    [Fact]
    public void A_misspelt_member_is_an_error_that_names_the_view() =>
        Assert.Equal(
            "page.html:1:29: error TPL103: \"tag\" has no member \"nmae\"\n  hint: did you mean \"name\"?",
            Rendered.From("{{ for tag in tags }}{{ tag.nmae }}{{ end }}", Article).Messages);

    [Fact]
    public void A_mistake_in_a_loop_is_reported_once_and_the_next_one_too()
    {
        var result = Rendered.From("{{ for tag in tags }}{{ tag.nmae }}{{ end }}{{ titel }}", Article);
        Assert.Equal(["TPL103", "TPL101"], result.Bag.InFileOrder().Select(message => message.Code));
        Assert.False(result.Succeeded);
    }

    [Fact]
    public void A_misspelt_member_is_nothing_where_rendering_is_lenient() =>
        Assert.Equal("[]", Rendered.From("[{{ titel }}{{ this.titel }}]", Article, new RenderOptions { StrictVariables = false }).Output);

    [Fact]
    public void A_shape_lists_its_members_for_the_reference() =>
        Assert.Equal(
            ["title: The headline.", "pages: How many pages it spans.", "tags: Its tags."],
            ArticleView.Members.Members.Select(member => $"{member.Name}: {member.Summary}"));

    [Fact]
    public void A_view_reads_and_counts_like_an_object() =>
        Assert.Equal("{name: \"x\"} 1 [\"name\"] {\"name\":\"x\"}", Rendered.From("{{ '' + this }} {{ this | object.size }} {{ this | object.keys }} {{ this | object.to_json }}", new TagView("x")).Output);

    [Theory]
    [InlineData("{{ tags }}")]
    [InlineData("{{ tags[0] }}")]
    [InlineData("{{ capture x; tags[1]; end }}")]
    public void A_view_is_not_printed_as_a_whole(string template) =>
        Assert.Equal(
            $"page.html:1:{template.IndexOf("tags", StringComparison.Ordinal) + 1}: error TPL134: a \"tag\" is not a text\n  hint: print one of its members: name",
            Rendered.From(template, Article).Messages);

    [Fact]
    public void A_function_of_the_site_is_called_like_a_built_in()
    {
        var url = new HostFunction("url", "An address below the base path.", ["path"], call => "/repo" + call.TextOrEmpty(0));
        var options = new RenderOptions { Globals = RenderOptions.Default.Globals.Add("url", url) };
        Assert.Equal("/repo/a/ /repo/b/", Rendered.From("{{ url '/a/' }} {{ '/b/' | url }}", default(Value), options).Output);
    }

    [Fact]
    public void A_function_of_the_site_can_refuse_its_arguments()
    {
        var url = new HostFunction("url", "", ["path"], call =>
        {
            if (call.Text(0) is not ['/', ..]) call.Fail($"\"{call.Text(0)}\" is not a path", "start it with a slash");
            return call[0];
        });
        var options = new RenderOptions { Globals = RenderOptions.Default.Globals.Add("url", url) };
        Assert.Equal("page.html:1:4: error TPL130: url: \"a\" is not a path\n  hint: start it with a slash", Rendered.From("{{ url 'a' }}", default(Value), options).Messages);
    }

    [Fact]
    public void A_frozen_object_is_shared_by_pages_and_changed_by_none()
    {
        var site = new ValueMap { ["title"] = "报" }.Freeze();
        Assert.Equal("page.html:1:4: error TPL115: \"title\" is read-only\n  hint: assign to another name", Rendered.From("{{ site.title = 'x' }}", new ValueMap { ["site"] = site }).Messages);
    }

    [Fact]
    public void One_template_renders_on_many_threads_alike()
    {
        var template = Template.Parse(new Text.SourceText("page.html", "{{ for tag in tags }}{{ x = for.index; x }}{{ tag.name }}{{ end }}{{ title }}"), new Text.DiagnosticBag());
        var results = Enumerable.Range(0, 200).AsParallel().Select(_ =>
        {
            var output = new System.Buffers.ArrayBufferWriter<byte>();
            template.Render(Article, output, RenderOptions.Default, new Text.DiagnosticBag());
            return System.Text.Encoding.UTF8.GetString(output.WrittenSpan);
        });
        Assert.Equal(["0工会1春节鞍山 & 新闻"], results.Distinct());
    }

    private sealed record TagView(string Name) : IView
    {
        private static readonly ViewShape<TagView> OwnShape = new("tag", "A tag.", new ViewMember<TagView>("name", "Its name.", tag => tag.Name));

        public ViewShape Shape => OwnShape;
    }

    private sealed record ArticleView(string Title, int Pages, ImmutableArray<TagView> Tags) : IView
    {
        public static ViewShape<ArticleView> Members { get; } = new(
            "article",
            "An article.",
            new ViewMember<ArticleView>("title", "The headline.", article => article.Title),
            new ViewMember<ArticleView>("pages", "How many pages it spans.", article => article.Pages),
            new ViewMember<ArticleView>("tags", "Its tags.", article => Value.List(article.Tags)));

        public ViewShape Shape => Members;
    }
}
