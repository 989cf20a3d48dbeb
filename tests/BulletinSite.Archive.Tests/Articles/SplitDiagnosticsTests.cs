using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Articles;

/// <summary>What the splitter says to an editor, each message whole.</summary>
public sealed class SplitDiagnosticsTests
{
    [Theory]
    [InlineData(
        "东区举行协商质效观摩会\n\n三十二家企业晒出集体合同\n\n本报讯（记者 任一）会开了。\n",
        "seeds/page.txt:1:1: review SPLIT001: two headline lines; read as kicker + title, title + subtitle was close (margin 0)")]
    [InlineData(
        "夜市摊主联合会\n要求延长收摊时间\n\n本报讯（记者 任一）会开了。\n",
        "seeds/page.txt:1:1: review SPLIT001: two headline lines; read as title over several lines, kicker + title was close (margin 11)")]
    [InlineData(
        "（上接第1版）\n\n他们谁也没有提起过这件事。\n",
        "seeds/page.txt:1:1: review SPLIT003: the text that begins here has no headline")]
    [InlineData(
        "夜市搬家以后\n\n□本报记者 任一\n\n摊主们把炉子都擦亮了。\n\n新地方有新规矩\n\n昨天，扫不干净的第二天排到最后一个位置。\n",
        "seeds/page.txt:7:1: review SPLIT002: read as crosshead; headline was close (margin 8)")]
    [InlineData(
        "河边的新书屋\n\n本报讯（记者 任一）台阶上坐满满\n\n满了人。\n",
        "seeds/page.txt:5:1: note SPLIT004: \"满\" stands before and after the column break")]
    public void Tells_an_editor_what_to_look_at(string page, string message)
    {
        var bag = new DiagnosticBag();
        SplitPages.Of(page, bag);
        Assert.Contains(message, bag.InFileOrder().Select(diagnostic => diagnostic.ToString()));
    }

    [Fact]
    public void A_sign_no_page_can_carry_is_told_once_and_stays_a_doubt_of_the_page()
    {
        var bag = new DiagnosticBag();
        var page = SplitPages.Of("河边的新书屋\n\n本报讯（记者 任一）台\u0002阶上\0坐满了人。\n", bag);
        var doubt = Assert.Single(page.Doubts);
        Assert.Equal(("seeds/page.txt:3:12", "edit"), (doubt.Message.Place.ToString(), doubt.Correction));
        Assert.Equal(["SEED007"], bag.InFileOrder().Select(diagnostic => diagnostic.Code));
    }
}
