namespace BulletinSite.Text.Tests;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)] // a line end closes a line, it does not open one
    [InlineData("a\n\nb", 3)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("\r\n", 1)]
    public void Counts_lines_with_any_line_end(string text, int lines) =>
        Assert.Equal(lines, new SourceText("t", text).Lines.Length);

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 2)] // the line end belongs to its line
    [InlineData(2, 2, 1)]
    [InlineData(5, 3, 2)] // the end of the text belongs to the last line
    public void Tells_line_and_column_from_one(int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("t", "a\nb\nc").PositionOf(offset));
}
