using System.Globalization;
using BulletinSite.Accuracy;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

// dotnet run -c Release --project tests/BulletinSite.Accuracy [--wrong] [--ablation] [--fit] [FOLDER ...]
// Prints how well the seeds, the project's own test pages and each FOLDER are split: pages with their gold beside them (page.txt, page.yml), or pages/*.txt with truth/*.yml;
// once with the words of news writing in general and once with the profiles of input/; with --wrong instead what is not read as the gold of each FOLDER has it (without FOLDER, of all pages but the blind ones);
// with --fit weights that read the sets but the blind one and each FOLDER better, as a profile has them (weights:); with --ablation also what each term of the score table, each fact of a line and each rule of the page is worth on all of them together.
const string Blind = "blind";
var folders = args.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)).ToList();
if (args.FirstOrDefault(argument => argument is not ("--ablation" or "--wrong" or "--fit") && !Directory.Exists(argument)) is { } unknown)
{
    Console.Error.WriteLine($"{unknown} is no folder\nusage: dotnet run -c Release --project tests/BulletinSite.Accuracy -- [--wrong] [--ablation] [--fit] [FOLDER ...]");
    return 2;
}

var root = Root(AppContext.BaseDirectory);
var tests = Path.Combine(root, "tests", "BulletinSite.Archive.Tests");
List<TestSet> sets =
[
    TestSet.OfGold("seeds", Path.Combine(root, "seeds"), Path.Combine(tests, "Gold")),
    TestSet.OfGold("forms", Path.Combine(tests, "Forms"), Path.Combine(tests, "Forms")),
    TestSet.OfGold("layouts", Path.Combine(tests, "Layouts"), Path.Combine(tests, "Layouts")),
    TestSet.OfGold("papers", Path.Combine(tests, "Papers"), Path.Combine(tests, "Papers")),
    // Scored, not looked at: no rule is made on these.
    TestSet.OfGold(Blind, Path.Combine(tests, "Blind"), Path.Combine(tests, "Blind")),
    .. folders.Select(TestSet.Of),
];

var shelf = JudgementReader.Read(Path.Combine(root, "input"), [], new DiagnosticBag(), isWholeArchive: false).Profiles;
if (args.Contains("--wrong", StringComparer.Ordinal))
{
    foreach (var set in folders.Count > 0 ? sets[^folders.Count..] : sets.Where(set => set.Name != Blind)) WrongArticles.Print(set, shelf);
    return 0;
}

if (args.Contains("--fit", StringComparer.Ordinal))
{
    const int rounds = 3;
    var (weights, before, after) = new WeightFitter([.. sets.Where(set => set.Name != Blind)]).Fit(rounds);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nmean of the sets {before:0.0000} -> {after:0.0000}\nweights:"));
    foreach (var (key, weight) in weights) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  \"{key}\": {weight}"));
    return 0;
}

Console.WriteLine("set             pages  arts found |     F1  bodyF1 |  title    head |   para  byline   names |   capt    kind   group | perfect |  lost   inv");
foreach (var set in sets) Print(set.Name, set.Score(BulletinProfile.Generic));
Console.WriteLine("\nThe same with the profiles of input/, each page with the one that explains it best:");
foreach (var set in sets) Print(set.Name, set.Score(shelf));
Console.WriteLine("\nWhat doubts are worth: articles that are wrong, and which share of them stands on a page with an item to look at; items, and which share was right to ask;\npages read rightly, and items on each:");
Console.WriteLine("set            wrong   told | items  right | pages  items");
foreach (var set in sets) Console.WriteLine($"{set.Name,-14} {set.Doubts(ProfileShelf.Of(BulletinProfile.Generic))}");
Console.WriteLine($"{"all",-14} {sets.Aggregate(DoubtScore.None, (sum, set) => sum + set.Doubts(ProfileShelf.Of(BulletinProfile.Generic)))}");
if (!args.Contains("--ablation", StringComparer.Ordinal)) return 0;

var with = Sum(BulletinProfile.Generic);
PrintLosses("a term of the score table", ScoreTable.Terms.Select(term => term.Key).Distinct(StringComparer.Ordinal), key => BulletinProfile.Generic with { Weights = BulletinProfile.Generic.Weights.Add(key, 0) });
PrintLosses("a fact", Enum.GetNames<LineFact>().Where(name => name != nameof(LineFact.None)), name => BulletinProfile.Generic with { Untold = Enum.Parse<LineFact>(name) });
PrintLosses("a rule of the page", PageRules.All.Select(rule => rule.Name).Append(SectionTable.Name), name => BulletinProfile.Generic with { Without = [name] });
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
