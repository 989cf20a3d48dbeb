using BulletinSite.Archive.Splitting;

namespace BulletinSite.Archive.Tests.Splitting;

public sealed class TextFormTests
{
    [Fact]
    public void Marks_and_blanks_are_told_as_their_lists_have_them()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            Assert.Equal(TextForm.SentenceEnds.Contains(c, StringComparison.Ordinal), TextForm.EndsSentence(c));
            Assert.Equal(TextForm.ClosingMarks.Contains(c, StringComparison.Ordinal), TextForm.IsClosingMark(c));
            Assert.Equal(TextForm.OpeningMarks.Contains(c, StringComparison.Ordinal), TextForm.IsOpeningMark(c));
            Assert.Equal(char.IsWhiteSpace(c), TextForm.IsBlank(c));
        }
    }

    [Theory]
    [InlineData("记者林乐", 2)]
    [InlineData("记", 0)]
    [InlineData("", 0)]
    // The first of the list is meant, not the longest.
    [InlineData("今年以来", 2)]
    public void The_first_word_of_a_list_that_fits_is_found(string text, int length)
    {
        Assert.Equal(length > 0, TextForm.StartsWithAny(text, (ReadOnlySpan<string>)["记者", "今年", "今年以来"], out var found));
        Assert.Equal(length, found);
    }
}
