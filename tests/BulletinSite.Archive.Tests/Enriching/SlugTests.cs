using BulletinSite.Archive.Enriching;

namespace BulletinSite.Archive.Tests.Enriching;

public sealed class SlugTests
{
    [Theory]
    [InlineData("song-wennuan", true)]
    [InlineData("sun-yan-2", true)]
    [InlineData("Song", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("送温暖", false)]
    [InlineData("", false)]
    public void Is_small_letters_digits_and_single_hyphens(string text, bool isSlug) => Assert.Equal(isSlug, Slug.IsValid(text));

    [Theory]
    [InlineData("000_e7ce6ab1fc37dab1", "000-e7ce6ab1fc37dab1")]
    [InlineData("Page (2) – 副本", "page-2")]
    public void A_file_name_becomes_one(string stem, string slug) => Assert.Equal(slug, Slug.FromStem(stem));

    [Theory]
    [InlineData("版面")]
    [InlineData("---")]
    public void A_file_name_without_letters_is_hashed(string stem) => Assert.Matches("^x[0-9a-f]{10}$", Slug.FromStem(stem));

    // Published addresses hang on it: SHA-256 of the UTF-8 bytes.
    [Fact]
    public void The_hash_of_a_name_is_for_ever() => Assert.Equal("xc3496a57c0", Slug.FromHash("张良"));
}
