using BulletinSite.Archive.Reading;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Reading;

public sealed class SeedFolderTests : IDisposable
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("bulletin-").FullName, "seeds");
    private readonly DiagnosticBag _bag = new();

    public SeedFolderTests() => Directory.CreateDirectory(_folder);

    [Fact]
    public void Lists_pages_in_ordinal_order_with_those_of_subfolders()
    {
        foreach (var name in new[] { "b.txt", "a.txt", "2024/c.txt", "README.md" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, name))!);
            File.WriteAllText(Path.Combine(_folder, name), "字");
        }

        Assert.Equal(["2024/c.txt", "a.txt", "b.txt"], SeedFolder.List(_folder, _bag).AsEnumerable());
        Assert.Equal(0, _bag.Count);
    }

    [Fact]
    public void Notes_files_that_are_no_pages()
    {
        File.WriteAllText(Path.Combine(_folder, "page.txt"), "字");
        File.WriteAllText(Path.Combine(_folder, "page.pdf"), "%PDF");
        SeedFolder.List(_folder, _bag);
        Assert.Equal("seeds/page.pdf:1:1: note SEED011: the file is left out: a seed's name ends with .txt", _bag.InFileOrder().Single().ToString());
    }

    [Fact]
    public void Says_that_a_folder_holds_no_page()
    {
        Assert.Empty(SeedFolder.List(_folder, _bag));
        Assert.Equal("seeds:1:1: error SEED010: the folder holds no page (*.txt)", _bag.InFileOrder().Single().ToString());
    }

    [Fact]
    public void Says_why_a_page_cannot_be_read()
    {
        Assert.Null(SeedFolder.Read(_folder, "gone.txt", _bag));
        Assert.StartsWith("seeds/gone.txt:1:1: error SEED008: the file cannot be read: ", _bag.InFileOrder().Single().ToString(), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);
}
