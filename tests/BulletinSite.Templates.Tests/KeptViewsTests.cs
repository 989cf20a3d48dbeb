using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Tests;

/// <summary>What a partial makes of a view that stands on many pages is made once, and no reader can tell.</summary>
public sealed class KeptViewsTests
{
    private static readonly ValueMap Words = new ValueMap { ["by"] = "by" }.Freeze();

    private const string InALoop = "{{ for n in 1..3 }}{{ include 'part' story n }} {{ end }}";

    [Theory]
    [InlineData("{{ $1.title | html.escape }}")]
    [InlineData("{{ if $1.title != '' }}<h2>{{ $1.title | string.upcase }}</h2>{{ end }}")]
    [InlineData("{{ for tag in $1.tags }}{{ tag }}{{ if !for.last }}, {{ end }}{{ end }}")]
    [InlineData("{{ words.by }} {{ include 'inner' $1 }}")]
    public void A_partial_that_shows_a_kept_view_runs_once_for_all_pages(string partial)
    {
        var story = new StoryView("三 < 四") { Fragments = new FragmentShelf() };
        var options = Options(partial);
        var outputs = Enumerable.Range(0, 3).Select(_ => Rendered.From("{{ include 'part' story }}|{{ include 'part' story }}", Page(story), options).Output).ToHashSet();
        Assert.Equal(Rendered.From("{{ include 'part' story }}|{{ include 'part' story }}", Page(new StoryView("三 < 四")), options).Output, Assert.Single(outputs));
        var readOnce = new StoryView("三 < 四");
        Rendered.From("{{ include 'part' story }}", Page(readOnce), options);
        Assert.Equal(readOnce.Reads, story.Reads);
    }

    [Theory]
    // What it is given.
    [InlineData("{{ $1.title }}{{ $2 }}", InALoop)]
    [InlineData("{{ $1.title }}{{ $2 }}", "{{ include 'part' story 'a' }}{{ include 'part' story null }}{{ include 'part' story 1 }}{{ include 'part' story true }}")]
    [InlineData("{{ $1.title }}{{ $.size }}", "{{ include 'part' story }}{{ include 'part' story 1 }}")]
    [InlineData("{{ $1.title }}{{ $how }}", "{{ include 'part' story how: 1 }}{{ include 'part' story how: 2 }}")]
    // What the page calls by a name.
    [InlineData("{{ $1.title }}{{ n }}", InALoop)]
    [InlineData("{{ $1.title }}{{ words.by }}", "{{ include 'part' story }}{{ words = {by: 'of'} }}{{ include 'part' story }}{{ words.by = 'from' }}{{ include 'part' story }}")]
    [InlineData("{{ $1.title }}{{ words.by }}", "{{ include 'part' story }}{{ with {words: {by: 'of'}} }}{{ include 'part' story }}{{ end }}")]
    [InlineData("{{ $1.title }}{{ words.by }}", "{{ func f(words); include 'part' story; end }}{{ include 'part' story }}{{ f {by: 'of'} }}")]
    [InlineData("{{ $1.title }}{{ include 'inner' $1 }}", "{{ include 'part' story }}{{ for words in [{by: 'of'}] }}{{ include 'part' story }}{{ end }}")]
    [InlineData("{{ $1.title | string.upcase }}", "{{ include 'part' story }}{{ string = {upcase: @string.downcase} }}{{ include 'part' story }}")]
    // What it remembers or changes.
    [InlineData("{{ count = count + 1 }}{{ $1.title }}{{ count }}", "{{ count = 0 }}" + InALoop)]
    [InlineData("{{ $1.title }}{{ array.cycle ['a', 'b'] }}", InALoop)]
    [InlineData("{{ $1.title }}{{ for.index }}", InALoop)]
    [InlineData("{{ $1.title }}{{ $x = $1.title; $x }}", InALoop)]
    [InlineData("{{ $1.title }}{{ this.n }}", "{{ n = 1 }}{{ include 'part' story }}{{ n = 2 }}{{ include 'part' story }}")]
    [InlineData("{{ $1.title }}{{ for i in 1..2 }}{{ include 'shows_i' }}{{ end }}", InALoop)]
    // Where its lines begin.
    [InlineData("{{ $1.title }}\nb", "  {{ include 'part' story }}\n    {{ include 'part' story }}{{ include 'part' story }}")]
    public void Whatever_else_it_depends_on_a_kept_view_is_shown_like_any_other(string partial, string page)
    {
        var options = Options(partial);
        var expected = Rendered.From(page, Page(new StoryView("A & b")), options);
        var kept = Page(new StoryView("A & b") { Fragments = new FragmentShelf() });
        Assert.Equal("", expected.Messages);
        for (var times = 0; times < 2; times++) Assert.Equal(expected.Output, Rendered.From(page, kept, options).Output);
    }

    [Fact]
    public void Text_of_a_partial_that_failed_is_not_kept()
    {
        var options = Options("{{ $1.titel }}");
        var page = Page(new StoryView("A") { Fragments = new FragmentShelf() });
        for (var times = 0; times < 2; times++) Assert.Equal(["TPL103"], Rendered.From("{{ include 'part' story }}", page, options).Bag.InFileOrder().Select(message => message.Code));
    }

    [Fact]
    public void Rounds_count_each_time_whoever_made_the_text()
    {
        var options = Options("{{ for i in 1..30 }}{{ $1.title }}{{ end }}") with { Limits = new RenderLimits { Rounds = 100 } };
        var page = Page(new StoryView("A") { Fragments = new FragmentShelf() });
        const string Twice = "{{ include 'part' story }}{{ include 'part' story }}";
        for (var times = 0; times < 2; times++)
        {
            Assert.True(Rendered.From(Twice, page, options).Succeeded);
            Assert.Equal(["TPL121"], Rendered.From(Twice + Twice, page, options).Bag.InFileOrder().Select(message => message.Code));
        }
    }

    private static RenderOptions Options(string partial) => new()
    {
        Library = new TemplateLibrary(new Dictionary<string, SourceText>
        {
            ["part"] = new("part", partial),
            ["inner"] = new("inner", "{{ words.by }} {{ $1.title }}"),
            ["shows_i"] = new("shows_i", "{{ i }}"),
        }),
    };

    private static ValueMap Page(StoryView story) => new() { ["story"] = Value.Of(story), ["words"] = Words };

    private sealed record StoryView(string Title) : IKeptView
    {
        private int _reads;

        public int Reads => _reads;

        public FragmentShelf? Fragments { get; init; }

        public static ViewShape<StoryView> Members { get; } = new("story", "An article.",
            new("title", "its headline", story => story.Read()),
            new("tags", "its tags", story => Value.List([story.Read(), "b"])));

        public ViewShape Shape => Members;

        private string Read()
        {
            _reads++;
            return Title;
        }
    }
}
