using System.Numerics;
using BulletinSite.Templates.Values;

namespace BulletinSite.Templates.Tests;

/// <summary>Two views have one digest exactly when no template can tell them apart.</summary>
public sealed class ViewDigesterTests
{
    public static TheoryData<string, Value, Value> Different => new()
    {
        { "a text", "甲", "乙" },
        { "a text and nothing", "", Value.Null },
        { "nothing and the empty value", Value.Null, Value.Empty },
        { "a number and its text", 1, "1" },
        { "two kinds of number", 1, 1L },
        { "numbers with a point", 1.5, 1.25 },
        { "decimal numbers", 1.5m, 1.50m },
        { "large numbers", Value.Of(BigInteger.Pow(10, 30)), Value.Of(BigInteger.Pow(10, 31)) },
        { "yes and no", true, false },
        { "days", new DateTime(2024, 1, 2), new DateTime(2024, 1, 3) },
        { "times of different kinds", new DateTime(2024, 1, 2), DateTime.SpecifyKind(new DateTime(2024, 1, 2), DateTimeKind.Utc) },
        { "spans of time", TimeSpan.FromDays(1), TimeSpan.FromDays(2) },
        { "where one text ends and the next begins", Value.List("ab", "c"), Value.List("a", "bc") },
        { "the order of a list", Value.List("a", "b"), Value.List("b", "a") },
        { "a list in a list", Value.List("a", Value.List("b")), Value.List(Value.List("a"), "b") },
        { "an empty list and nothing", Value.List(), Value.Null },
        { "the name of a member", Value.Of(new ValueMap { ["a"] = 1 }), Value.Of(new ValueMap { ["b"] = 1 }) },
        { "a member that is nothing and none", Value.Of(new ValueMap { ["a"] = Value.Null }), Value.Of(new ValueMap()) },
        { "a view in a view", Value.Of(new PageView("x")), Value.Of(new PageView("y")) },
    };

    [Theory]
    [MemberData(nameof(Different))]
    public void What_a_template_can_tell_apart_has_two_digests(string what, Value one, Value other) =>
        Assert.True(Digest(new PageView(one)) != Digest(new PageView(other)), what);

    [Theory]
    [MemberData(nameof(Different))]
    public void What_no_template_can_tell_apart_has_one_digest(string what, Value one, Value other)
    {
        Assert.True(Digest(new PageView(one)) == Digest(new PageView(one)), what);
        Assert.True(Digest(new PageView(Value.List(one, other))) == Digest(new PageView(Value.List(one, other))), what);
    }

    [Fact]
    public void A_view_that_stands_on_many_pages_is_asked_once()
    {
        var story = new KeptView("甲") { Fragments = new FragmentShelf() };
        var digest = Digest(new PageView(Value.Of(story)));
        Assert.Equal(digest, Digest(new PageView(Value.Of(story))));
        Assert.Equal(1, story.Reads);
        Assert.Equal(digest, Digest(new PageView(Value.Of(new KeptView("甲") { Fragments = new FragmentShelf() }))));
    }

    [Fact]
    public void A_copy_that_shows_something_else_has_a_digest_of_its_own_though_it_shares_the_shelf()
    {
        var story = new KeptView("甲") { Fragments = new FragmentShelf() };
        var digest = Digest(new PageView(Value.Of(story)));
        Assert.NotEqual(digest, Digest(new PageView(Value.Of(story with { Text = "乙" }))));
        Assert.Equal(digest, Digest(new PageView(Value.Of(story))));
    }

    [Fact]
    public void A_frozen_object_is_told_from_another()
    {
        var words = new ValueMap { ["by"] = "by" }.Freeze();
        Assert.Equal(Digest(new PageView(Value.Of(words))), Digest(new PageView(Value.Of(words))));
        Assert.NotEqual(Digest(new PageView(Value.Of(words))), Digest(new PageView(Value.Of(new ValueMap { ["by"] = "from" }.Freeze()))));
    }

    [Fact]
    public void A_function_has_none() => Assert.Throws<InvalidOperationException>(() => Digest(new PageView(Value.Of(new HostFunction("now", "the time", [], _ => 1)))));

    private static string Digest(IView view)
    {
        var digest = new byte[ViewDigester.Size];
        var digester = new ViewDigester();
        // Whatever it did before.
        digester.Digest(new PageView(new string('x', 100_000)), digest);
        digester.Digest(view, digest);
        return Convert.ToHexString(digest);
    }

    private sealed record PageView(Value Content) : IView
    {
        private static readonly ViewShape<PageView> Members = new("page", "A page.", new ViewMember<PageView>("content", "what it shows", page => page.Content));

        public ViewShape Shape => Members;
    }

    private sealed record KeptView(string Text) : IKeptView
    {
        private static readonly ViewShape<KeptView> Members = new("kept", "A story.", new ViewMember<KeptView>("text", "its text", view =>
        {
            view.Reads++;
            return view.Text;
        }));

        public int Reads { get; private set; }

        public FragmentShelf? Fragments { get; init; }

        public ViewShape Shape => Members;
    }
}
