using System.Text;

namespace BulletinSite.Tests.Model;

/// <summary>The halves of an article on two pages of an issue lead to each other.</summary>
public sealed class JumpLinksTests
{
    [Fact]
    public void Each_half_names_the_other()
    {
        using var archive = new SmallArchive();
        archive.Write("seeds/p1.txt", "桥头新书屋开门迎客\n\n本报讯（记者 任一）桥头的新书屋昨天开门，附近居民早早前来排队等候。\n\n（下转第3版）\n")
            .Write("seeds/p3.txt", "桥头新书屋开门迎客\n\n（上接第1版）\n\n书屋还请来退休教师领读，每周六下午有一场，报名的人很多。\n")
            .Write("input/issues.yml", "issues:\n- { seeds: [p1.txt, p3.txt] }\n");
        Assert.Empty(archive.Build().Messages);
        var pages = archive.Site().Where(file => file.Key.StartsWith("a/", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(Convert.FromBase64String(file.Value))).ToList();
        Assert.Single(pages, page => page.Contains("下文见<a href=", StringComparison.Ordinal) && page.Contains("（下转第3版）", StringComparison.Ordinal));
        Assert.Single(pages, page => page.Contains("上文见<a href=", StringComparison.Ordinal) && page.Contains("（上接第1版）", StringComparison.Ordinal));
    }
}
