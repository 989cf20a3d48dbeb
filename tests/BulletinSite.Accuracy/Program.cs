using System.Globalization;
using BulletinSite.Accuracy;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

// dotnet run -c Release --project tests/BulletinSite.Accuracy [--ablation] [FOLDER ...]
// Prints how well the seeds, the project's own test pages and each FOLDER (pages/*.txt with truth/*.yml) are split;
// once with the words of news writing in general and once with the profiles of input/; with --ablation also what each term of the score table, each fact of a line and each rule of the page is worth on all of them together.
if (args.FirstOrDefault(argument => argument != "--ablation" && !Directory.Exists(Path.Combine(argument, "truth"))) is { } unknown)
{
    Console.Error.WriteLine($"{unknown} is no folder with pages/*.txt and truth/*.yml\nusage: dotnet run -c Release --project tests/BulletinSite.Accuracy -- [--ablation] [FOLDER ...]");
    return 2;
}

var root = Root(AppContext.BaseDirectory);
var tests = Path.Combine(root, "tests", "BulletinSite.Archive.Tests");
List<TestSet> sets =
[
    TestSet.OfGold("seeds", Path.Combine(root, "seeds"), Path.Combine(tests, "Gold")),
    TestSet.OfGold("forms", Path.Combine(tests, "Forms"), Path.Combine(tests, "Forms")),
    TestSet.OfGold("layouts", Path.Combine(tests, "Layouts"), Path.Combine(tests, "Layouts")),
    .. args.Where(argument => argument != "--ablation").Select(TestSet.OfTruth),
];

Console.WriteLine("set             pages  arts found |     F1  bodyF1 |  title    head |   para  byline   names |   capt    kind   group | perfect |  lost   inv");
foreach (var set in sets) Print(set.Name, set.Score(BulletinProfile.Generic));
Console.WriteLine("\nThe same with the profiles of input/, each page with the one that explains it best:");
var shelf = JudgementReader.Read(Path.Combine(root, "input"), [], new DiagnosticBag(), isWholeArchive: false).Profiles;
foreach (var set in sets) Print(set.Name, set.Score(shelf));
Console.WriteLine("\nWhat doubts are worth: articles that are wrong, and which share of them stands on a page with an item to look at; items, and which share was right to ask;\npages read rightly, and items on each:");
Console.WriteLine("set            wrong   told | items  right | pages  items");
foreach (var set in sets) Console.WriteLine($"{set.Name,-14} {set.Doubts(ProfileShelf.Of(BulletinProfile.Generic))}");
Console.WriteLine($"{"all",-14} {sets.Aggregate(DoubtScore.None, (sum, set) => sum + set.Doubts(ProfileShelf.Of(BulletinProfile.Generic)))}");
if (!args.Contains("--ablation", StringComparer.Ordinal)) return 0;

var with = Sum(BulletinProfile.Generic);
PrintLosses("a term of the score table", ScoreTable.Terms.Select(term => term.Key).Distinct(StringComparer.Ordinal), key => BulletinProfile.Generic with { Weights = BulletinProfile.Generic.Weights.Add(key, 0) });
PrintLosses("a fact", Enum.GetNames<LineFact>().Where(name => name != nameof(LineFact.None)), name => BulletinProfile.Generic with { Untold = Enum.Parse<LineFact>(name) });
PrintLosses("a rule of the page", PageRules.All.Select(rule => rule.Name), name => BulletinProfile.Generic with { Without = [name] });
return 0;

void PrintLosses(string what, IEnumerable<string> keys, Func<string, BulletinProfile> without)
{
    Console.WriteLine($"\nWhat is lost without {what} (points of F1, paragraphs, bylines, perfect; all sets together), the dearest first:");
    var rows = keys.Select(key => (Key: key, Score: Sum(without(key))))
        .Select(row => (row.Key, F1: with.ArticleF1 - row.Score.ArticleF1, Paragraphs: with.BoundaryF1 - row.Score.BoundaryF1, Bylines: with.BylineF1 - row.Score.BylineF1, Perfect: with.PerfectShare - row.Score.PerfectShare))
        .OrderByDescending(row => row.F1 + row.Paragraphs + row.Bylines + row.Perfect).ThenBy(row => row.Key, StringComparer.Ordinal);
    foreach (var row in rows)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{row.F1 * 100,7:0.0;-0.0;0.0} {row.Paragraphs * 100,7:0.0;-0.0;0.0} {row.Bylines * 100,7:0.0;-0.0;0.0} {row.Perfect * 100,7:0.0;-0.0;0.0}  {row.Key}"));
}

Score Sum(BulletinProfile profile) => sets.Aggregate(Score.None, (sum, set) => sum + set.Score(profile));

static void Print(string name, Score s) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{name,-14} {s.Pages,6} {s.Articles,5} {s.Found,5} | {s.ArticleF1,6:0.000}  {s.BodyF1,6:0.000} | {s.TitleShare,6:0.000}  {s.HeadShare,6:0.000} | {s.BoundaryF1,6:0.000}  {s.BylineF1,6:0.000}  {s.NameF1,6:0.000} | {s.CaptionShare,6:0.000}  {s.KindShare,6:0.000}  {s.GroupShare,6:0.000} | {s.PerfectShare,7:0.000} | {s.Lost,5} {s.Invented,5}"));

static string Root(string folder) =>
    File.Exists(Path.Combine(folder, "BulletinSite.sln")) ? folder : Root(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("run it inside the repository"));
