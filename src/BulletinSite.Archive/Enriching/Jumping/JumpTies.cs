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
    // Each first half is laid beside each second one. No issue has so many; what has is no newspaper, and must not take hours.
    private const int MostEnds = 2000;

    /// <summary>The ties of an issue, those of halves that were taken down too.</summary>
    public static ImmutableArray<JumpTie> Of(ImmutableArray<Page> pages, DiagnosticBag bag)
    {
        var ends = Ends(pages);
        if (ends.Count == 0) return [];
        var firsts = ends.Where(end => end.Note.GoesOn).ToList();
        var seconds = ends.Where(end => !end.Note.GoesOn).ToList();
        var ties = ImmutableArray.CreateBuilder<JumpTie>();
        if (ends.Count <= MostEnds) TieAll();
        foreach (var end in firsts.Concat(seconds).Where(end => !pages.Any(page => page.IsWithheld(end.Line.From))).OrderBy(end => end.Sheet).ThenBy(end => end.Line.FirstLine)) bag.Add(JumpDiagnostics.OtherHalfMissing(end));
        return ties.DrainToImmutable();

        void TieAll()
        {
            Tie(JumpTie.ByTitle, (first, second) => first.SharesTitleWith(second));
            Tie("jump.pages", (first, second) => first.NamesPageOf(second));
            if (firsts.Count == 1 && seconds.Count == 1) Tie("jump.only", (_, _) => true);
        }

        void Tie(string rule, Func<JumpEnd, JumpEnd, bool> speaks)
        {
            var pairs = firsts.SelectMany(first => seconds.Where(second => first.CanReach(second) && speaks(first, second)).Select(second => (First: first, Second: second))).ToList();
            var ofFirst = pairs.CountBy(pair => pair.First).ToDictionary();
            var ofSecond = pairs.CountBy(pair => pair.Second).ToDictionary();
            foreach (var (first, second) in pairs)
            {
                if (ofFirst[first] > 1 || ofSecond[second] > 1) continue;
                ties.Add(new JumpTie(first.Article, second.Article, new Evidence(second.Line.From, second.Line.Text, rule)));
                firsts.Remove(first);
                seconds.Remove(second);
            }
        }
    }

    private static List<JumpEnd> Ends(ImmutableArray<Page> pages)
    {
        var ends = new List<JumpEnd>();
        var before = 0;
        foreach (var page in pages)
        {
            var sheets = new PrintedSheets(page);
            foreach (var article in page.AllArticles)
            {
                foreach (var line in article.Body)
                {
                    if (line.Kind != BlockKind.JumpLine || JumpReader.Read(line.Text) is not { } note) continue;
                    var sheet = sheets.Of(line.From);
                    ends.Add(new JumpEnd(article, line, note, before + sheet, sheets.NumberOf(sheet)));
                }
            }

            before += sheets.Count;
        }

        return ends;
    }
}
