using System.Collections.Immutable;
using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Accuracy;

/// <summary>Pages with their gold, under one name.</summary>
internal sealed record TestSet(string Name, ImmutableArray<(SeedText Seed, GoldPage Gold)> Pages)
{
    /// <summary>The pages of a folder with gold by line numbers (<c>&lt;page&gt;.yml</c>).</summary>
    public static TestSet OfGold(string name, string pages, string gold) => Of(name, pages, gold, (file, seed) =>
    {
        var bag = new DiagnosticBag();
        return GoldReader.Read(new SourceText(file, File.ReadAllText(file)), seed.Source, bag)
            ?? throw new InvalidDataException(string.Concat(bag.InFileOrder().Select(DiagnosticPrinter.Print)));
    });

    /// <summary>A folder of pages with their gold beside them; or with <c>pages</c> and <c>truth</c> in the schema page-truth/1.</summary>
    public static TestSet Of(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var truth = Path.Combine(folder, "truth");
        return Directory.Exists(truth) ? Of(name, Path.Combine(folder, "pages"), truth, (file, _) => TruthReader.Read(file)) : OfGold(name, folder, folder);
    }

    public Score Score(BulletinProfile profile) => Score(ProfileShelf.Of(profile));

    /// <summary>The score when each page is read with the profile that explains it best.</summary>
    public Score Score(ProfileShelf shelf)
    {
        var splitter = new PageSplitter(shelf);
        return Pages.Aggregate(Archive.Accuracy.Score.None, (sum, page) => sum + PageScorer.Score(page.Gold, splitter.Split(page.Seed, [], new DiagnosticBag())));
    }

    /// <summary>How well doubts tell where a page is read wrongly.</summary>
    public DoubtScore Doubts(ProfileShelf shelf)
    {
        var splitter = new PageSplitter(shelf);
        return Pages.Aggregate(DoubtScore.None, (sum, entry) =>
        {
            var page = splitter.Split(entry.Seed, [], new DiagnosticBag());
            return sum + DoubtScore.Of(PageScorer.Score(entry.Gold, page), page);
        });
    }

    private static TestSet Of(string name, string pages, string truth, Func<string, SeedText, GoldPage?> read)
    {
        var set = ImmutableArray.CreateBuilder<(SeedText, GoldPage)>();
        foreach (var file in new DirectoryInfo(truth).EnumerateFiles("*.yml").Select(entry => entry.FullName).Order(StringComparer.Ordinal))
        {
            var page = Path.Combine(pages, Path.GetFileNameWithoutExtension(file) + ".txt");
            if (!File.Exists(page)) continue;
            var bag = new DiagnosticBag();
            var seed = SeedDecoder.Decode(new SeedFile("seeds/" + Path.GetFileName(page), File.ReadAllBytes(page)), bag)
                ?? throw new InvalidDataException(string.Concat(bag.InFileOrder().Select(DiagnosticPrinter.Print)));
            if (read(file, seed) is { } gold) set.Add((seed, gold));
        }

        return new TestSet(name, set.DrainToImmutable());
    }
}
