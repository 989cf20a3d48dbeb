using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching.Jumping;
using BulletinSite.Archive.Tests.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Enriching.Jumping;

/// <summary>Halves of articles that pages tore apart are tied where the pages say so, and never on a guess.</summary>
public sealed class JumpTiesTests
{
    private const string First = "河边新书屋开门迎客\n\n本报讯（记者 任一）河边的新书屋昨天开门，附近居民早早前来排队等候。\n\n书屋有藏书三千册，供居民免费借阅，周末也不休息。\n\n（下转第3版）\n";
    private const string Second = "河边新书屋开门迎客\n\n（上接第1版）\n\n书屋还请来退休教师领读，每周六下午有一场，报名的人很多。\n\n书屋计划明年再添两千册图书，并延长开放时间。\n";
    private const string Other = "市场更换老旧水管\n\n本报讯（记者 张安）市场更换了老旧水管，商户说水压比从前稳定多了。\n\n（下转第3版）\n";
    private const string OtherSecond = "市场更换老旧水管\n\n（上接第1版）\n\n施工都在夜间进行，白天照常营业，没有一家商户停业。\n\n商户们说水也比从前清了，买菜的人都看在眼里。\n";

    [Fact]
    public void A_repeated_title_ties_two_files_of_an_issue() => Assert.Equal(["河边新书屋开门迎客 → 河边新书屋开门迎客 jump.title"], Ties(out _, First, Second));

    [Fact]
    public void Two_pages_in_one_file_are_tied_the_same() => Assert.Single(Ties(out _, First + "\f" + Second));

    [Fact]
    public void Several_jumps_to_one_page_are_told_apart_by_their_titles() =>
        Assert.Equal(
            ["河边新书屋开门迎客 → 河边新书屋开门迎客 jump.title", "市场更换老旧水管 → 市场更换老旧水管 jump.title"],
            Ties(out _, First + "\n" + Other, OtherSecond + "\n" + Second));

    [Fact]
    public void One_jump_and_one_rest_belong_together_whatever_the_rest_is_called() =>
        Assert.Equal(["河边新书屋开门迎客 → 领读每周一场 jump.only"], Ties(out _, First, Second.Replace("河边新书屋开门迎客", "领读每周一场", StringComparison.Ordinal)));

    [Fact]
    public void A_page_number_against_it_forbids_a_tie()
    {
        var ties = Ties(out var bag, "1 要闻 2024年3月8日 星期五\n\n" + First, "3 综合 2024年3月8日 星期五\n\n" + Second.Replace("第1版", "第2版", StringComparison.Ordinal));
        Assert.Empty(ties);
        Assert.Equal(["JUMP001", "JUMP001"], bag.InFileOrder().Select(note => note.Code));
    }

    [Fact]
    public void Of_two_that_could_be_meant_none_is() =>
        Assert.Empty(Ties(out _, First, Second.Replace("河边新书屋开门迎客", "领读每周一场", StringComparison.Ordinal) + "\n" + OtherSecond));

    [Fact]
    public void A_half_whose_other_half_is_not_held_is_told()
    {
        Assert.Empty(Ties(out var bag, First));
        Assert.Equal("seeds/0.txt:7:1: note JUMP001: the article goes on on page 3, and no half held in this issue is surely its own", Assert.Single(bag.InFileOrder()).ToString());
    }

    [Fact]
    public void More_jump_lines_than_an_issue_can_have_are_told_and_none_is_tied()
    {
        var ties = Ties(out var bag, string.Concat(Enumerable.Repeat(First + "\f" + Second + "\f", 1001)));
        Assert.Empty(ties);
        Assert.Equal(2002, bag.InFileOrder().Length);
    }

    private static string[] Ties(out DiagnosticBag bag, params string[] pages)
    {
        bag = new DiagnosticBag();
        ImmutableArray<Page> split = [.. pages.Select((text, i) => SplitPages.OfBytes($"seeds/{i}.txt", System.Text.Encoding.UTF8.GetBytes(text)))];
        return [.. JumpTies.Of(split, bag).Select(tie => $"{tie.First.Title} → {tie.Second.Title} {tie.Evidence.Rule}")];
    }
}
