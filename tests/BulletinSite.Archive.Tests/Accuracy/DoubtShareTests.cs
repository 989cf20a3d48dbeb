using BulletinSite.Archive.Accuracy;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Accuracy;

/// <summary>Where a page is read wrongly an editor is asked to look at it, and where it is read rightly hardly ever.</summary>
public sealed class DoubtShareTests
{
    [Fact]
    public void Nine_wrong_articles_in_ten_stand_on_a_page_with_an_item_and_right_pages_bear_two_at_most()
    {
        int wrong = 0, told = 0, rightPages = 0, idle = 0;
        var splitter = new PageSplitter(BulletinProfile.Generic);
        foreach (var file in new[] { "Forms", "Layouts" }.SelectMany(folder => Directory.EnumerateFiles(TestFiles.Folder(folder), "*.txt")).Order(StringComparer.Ordinal))
        {
            var bag = new DiagnosticBag();
            var page = splitter.Split(SeedDecoder.Decode(new SeedFile("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file)), bag)!, [], bag);
            var gold = GoldReader.Read(new SourceText(file, File.ReadAllText(Path.ChangeExtension(file, ".yml"))), page.Seed.Source, bag)!;
            var score = PageScorer.Score(gold, page);
            var items = page.Doubts.Count(doubt => doubt.Message.Severity == Severity.Review);
            var wrongHere = score.Articles - score.Perfect;
            wrong += wrongHere;
            if (items > 0) told += wrongHere;
            if (wrongHere > 0 || score.Found != score.Articles) continue;
            rightPages++;
            idle += items;
        }

        Assert.True(told * 10 >= wrong * 9, $"{told} of {wrong} wrong articles are told of");
        Assert.True(idle <= rightPages * 2, $"{idle} items on {rightPages} pages that are read rightly");
    }
}
