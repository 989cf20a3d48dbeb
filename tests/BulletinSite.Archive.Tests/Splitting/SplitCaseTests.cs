using BulletinSite.Archive.Conservation;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Splitting;

/// <summary>Each folder of <c>Cases/split</c> is a page and what it is split into. A new one needs no code.</summary>
public sealed class SplitCaseTests
{
    public static TheoryData<string> Cases()
    {
        var cases = new TheoryData<string>();
        foreach (var folder in Directory.EnumerateDirectories(TestFiles.Folder("Cases/split")).Order(StringComparer.Ordinal))
            cases.Add(Path.GetFileName(folder));
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Splits_the_page_as_its_golden_file_says(string name)
    {
        var bag = new DiagnosticBag();
        var page = SplitPages.OfBytes($"seeds/{name}.txt", File.ReadAllBytes(TestFiles.Folder($"Cases/split/{name}/in.txt")), bag);
        ConservationChecker.Check(page, bag);

        Assert.False(bag.HasErrors);
        TestFiles.AssertGolden($"Cases/split/{name}/golden.txt", PageDump.Of(page));
    }
}
