using System.Globalization;
using System.Text;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Tests.Splitting;

/// <summary>A split page as people read it in a golden file.</summary>
internal static class PageDump
{
    public static string Of(Page page)
    {
        var text = new StringBuilder();
        foreach (var item in page.Furniture) Line($"{item.From.FirstLine,3}  {Word(item.Kind)}: {item.Text}");
        foreach (var article in page.Articles)
        {
            Line($"\narticle {article.Number}: {Word(article.Kind)}{(article.Group is { } group ? $" under {group.Text}" : "")}");
            foreach (var block in article.Blocks)
                Line($"{string.Join('+', block.Pieces.Select(piece => piece.Line)),7}  {Word(block.Kind)}: {block.Text}");
            foreach (var person in article.Contributors) Line($"         {Word(person.Role)}: {person.Name}");
        }

        return text.ToString();

        void Line(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private static string Word<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
