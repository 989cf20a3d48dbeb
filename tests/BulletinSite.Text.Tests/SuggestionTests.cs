namespace BulletinSite.Text.Tests;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("phrase", "phrases")]
    [InlineData("xyz", null)]
    [InlineData("Slug", "slug")]
    public void Names_the_nearest_known_word(string word, string? expected) =>
        Assert.Equal(expected, Suggestion.For(word, ["title", "slug", "phrases", "note"]));
}
