using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds lines of columns that go on with a sentence behind what a reader of scans took for signs: ■ | and Mill streets.</summary>
internal static class Specks
{
    private const string Signs = "■|_'`´,.;:^ ";

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var text = source.Slice(lines[i].Span);
            if (text.TrimStart(Signs) is { Length: > 1 } words && words.Length < text.Length && char.IsAsciiLetterLower(words[0]))
                lines[i] = lines[i] with { Facts = (lines[i].Facts | LineFact.StartsCut) & ~LineFact.HeadForm };
        }
    }
}
