using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Splitting;

/// <summary>Splits texts and files for tests.</summary>
internal static class SplitPages
{
    private static readonly PageSplitter Splitter = new(BulletinProfile.Generic);

    public static Page Of(string text, DiagnosticBag? bag = null, params Correction[] corrections) =>
        OfBytes("seeds/page.txt", Encoding.UTF8.GetBytes(text), bag, corrections);

    public static Page OfBytes(string path, byte[] bytes, DiagnosticBag? bag = null, params Correction[] corrections)
    {
        bag ??= new DiagnosticBag();
        var seed = SeedDecoder.Decode(new SeedFile(path, bytes), bag);
        Assert.True(seed is not null, string.Join('\n', bag.InFileOrder().Select(DiagnosticPrinter.Print)));
        return Splitter.Split(seed, corrections, bag);
    }

    public static Page Of(SeedText seed, DiagnosticBag bag) => Splitter.Split(seed, [], bag);

    /// <summary>The five seeds that have a gold; a page that was added since is nothing these tests know.</summary>
    public static IEnumerable<string> Seeds() => Directory.EnumerateFiles(TestFiles.Folder("Gold"), "*.yml").Order(StringComparer.Ordinal)
        .Select(gold => Path.Combine(TestFiles.Folder("Seeds"), Path.ChangeExtension(Path.GetFileName(gold), ".txt")));
}
