using BulletinSite.Archive.Accuracy;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Accuracy;

public sealed class GoldReaderTests
{
    private static readonly SourceText Seed = new("seeds/a.txt", "A headline\nThe text goes on and is divi-\nded here.\n");

    [Fact]
    public void Lines_of_a_paragraph_are_one_text()
    {
        var gold = GoldReader.Read(new SourceText("gold/a.yml", "seed: a.txt\narticles:\n- title: 1\n  paragraphs: [[2, 3]]\n"), Seed, new DiagnosticBag());

        Assert.Equal("A headline", gold!.Articles[0].Title);
        Assert.Equal(["The text goes on and is divided here."], gold.Articles[0].Paragraphs.AsEnumerable());
    }

    [Fact]
    public void A_line_the_seed_does_not_have_is_an_error()
    {
        var bag = new DiagnosticBag();

        Assert.Null(GoldReader.Read(new SourceText("gold/a.yml", "seed: a.txt\narticles:\n- title: 4\n"), Seed, bag));
        Assert.Equal(
            "gold/a.yml:3:10: error GOLD001: seeds/a.txt has no line 4; it has 3\n     3 | - title: 4\n  hint: count the seed's lines from 1, blank ones too\n",
            DiagnosticPrinter.Print(bag.InFileOrder().Single()));
    }
}
