using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Jumping;

/// <summary>Finds the halves of articles that go on on another page of their issue.</summary>
/// <remarks>
/// The strongest evidence goes first: the title repeated, then page numbers on both sides, then that only one of each is left. Whenever two readings are
/// possible, none is taken. A half whose other half is not held keeps its jump line and is told as a note.
/// </remarks>
internal static class JumpTies
{
    /// <summary>The ties of an issue, those of halves that were taken down too.</summary>
    public static ImmutableArray<JumpTie> Of(ImmutableArray<Page> pages, DiagnosticBag bag)
    {
        var ends = Ends(pages);
        if (ends.Count == 0) return [];
        var firsts = ends.Where(end => end.Note.GoesOn).ToList();
        var seconds = ends.Where(end => !end.Note.GoesOn).ToList();
        var ties = ImmutableArray.CreateBuilder<JumpTie>();
        Tie(JumpTie.ByTitle, (first, second) => first.SharesTitleWith(second));
        Tie("jump.pages", (first, second) => first.NamesPageOf(second));
        if (firsts.Count == 1 && seconds.Count == 1) Tie("jump.only", (_, _) => true);
        foreach (var end in firsts.Concat(seconds).Where(end => !pages.Any(page => page.IsWithheld(end.Line.From))).OrderBy(end => end.Sheet).ThenBy(end => end.Line.FirstLine)) bag.Add(JumpDiagnostics.OtherHalfMissing(end));
        return ties.DrainToImmutable();

        void Tie(string rule, Func<JumpEnd, JumpEnd, bool> speaks)
        {
            var pairs = firsts.SelectMany(first => seconds.Where(second => first.CanReach(second) && speaks(first, second)).Select(second => (First: first, Second: second))).ToList();
            foreach (var (first, second) in pairs)
            {
                if (pairs.Count(pair => pair.First == first) > 1 || pairs.Count(pair => pair.Second == second) > 1) continue;
                ties.Add(new JumpTie(first.Article, second.Article, new Evidence(second.Line.From, second.Line.Text, rule)));
                firsts.Remove(first);
                seconds.Remove(second);
            }
        }
    }

    private static List<JumpEnd> Ends(ImmutableArray<Page> pages)
    {
        var ends = new List<JumpEnd>();
        var sheets = 0;
        foreach (var page in pages)
        {
            var breaks = page.Seed.Source.Text.AsSpan().Count('\f');
            foreach (var article in page.AllArticles)
            {
                foreach (var line in article.Body)
                {
                    if (line.Kind != BlockKind.JumpLine || JumpReader.Read(line.Text) is not { } note) continue;
                    var sheet = SheetOf(page, line.From);
                    ends.Add(new JumpEnd(article, line, note, sheets + sheet, PrintedNumber(page, sheet)));
                }
            }

            sheets += breaks + 1;
        }

        return ends;
    }

    private static string? PrintedNumber(Page page, int sheet) => page.Furniture
        .Where(furniture => furniture.Kind == FurnitureKind.Folio && SheetOf(page, furniture.From) == sheet)
        .Select(furniture => Dating.FolioReader.Read(furniture.Text).Page)
        .FirstOrDefault(number => number is not null);

    // A form feed begins another printed page in the same file.
    private static int SheetOf(Page page, SourceSpan place) => page.Seed.Source.Text.AsSpan(0, place.Span.Start).Count('\f');
}
