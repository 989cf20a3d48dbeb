using BulletinSite.Writing;

namespace BulletinSite.Statiq.Tests;

/// <summary>What is wrong with the input never costs the site that was there.</summary>
[Collection(nameof(StatiqRuns))]
public sealed class BadInputTests
{
    [Theory]
    [InlineData("theme/templates/article.html", "{{ nobody_defined_this }}")]
    [InlineData("seeds/three.txt", "")]
    [InlineData("input/site.yml", "titel: x\n")]
    [InlineData("input/note.md", "no title\n")]
    public async Task The_site_that_was_there_stays(string file, string text)
    {
        using var hosts = new TwoHosts();
        var root = Archive(hosts);
        Assert.Equal(0, await Run(root));
        var before = TwoHosts.Manifest(Path.Combine(root, "output"));
        Write(root, file, text);
        Assert.NotEqual(0, await Run(root));
        Assert.Equal(before, TwoHosts.Manifest(Path.Combine(root, "output")));
        Assert.False(Directory.Exists(Path.Combine(root, ".output.building")));
    }

    [Fact]
    public async Task A_folder_that_is_no_site_is_left_alone()
    {
        using var hosts = new TwoHosts();
        var root = Archive(hosts);
        Write(root, "output/diary.txt", "mine\n");
        Assert.NotEqual(0, await Run(root));
        Assert.Equal("mine\n", File.ReadAllText(Path.Combine(root, "output/diary.txt")));
    }

    [Fact]
    public async Task A_site_that_is_made_anew_has_nothing_of_the_one_before()
    {
        using var hosts = new TwoHosts();
        var root = Archive(hosts);
        Write(root, "input/extra.md", "# Extra\n\nText.\n");
        Assert.Equal(0, await Run(root));
        Assert.True(File.Exists(Path.Combine(root, "output/extra/index.html")));
        File.Delete(Path.Combine(root, "input/extra.md"));
        Assert.Equal(0, await Run(root));
        Assert.False(File.Exists(Path.Combine(root, "output/extra/index.html")));
        Assert.True(File.Exists(Path.Combine(root, "output", Manifest.FileName)));
    }

    private static Task<int> Run(string root) => StatiqSite.RunAsync(root, "-l", "None");

    private static string Archive(TwoHosts hosts)
    {
        var root = hosts.NewRoot();
        TwoHosts.Copy(Path.Combine(TwoHosts.Repository, "theme"), Path.Combine(root, "theme"));
        Write(root, "seeds/one.txt", "河边的新书屋\n\n本报讯（记者 甲乙）书屋昨天开门。\n");
        Write(root, "seeds/two.txt", "谁来浇花？\n\n本报讯（记者 甲乙）近日，花开了。\n");
        Write(root, "input/site.yml", "title: 河西报档案\npublication: 河西报\ndescription: 一份试验用的报纸档案。\n");
        return root;
    }

    private static void Write(string root, string file, string text)
    {
        var path = Path.Combine(root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
