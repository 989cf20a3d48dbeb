using BulletinSite.Model.Ordering;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Tests.Model.Ordering;

/// <summary>An index in the order a reader of Chinese expects, the same on every machine.</summary>
public class LabelOrderTests
{
    [Theory]
    [InlineData("阿里", "letter-a")]
    [InlineData("北京市总工会", "letter-b")]
    [InlineData("长阳镇", "letter-c")] // not zhǎng
    [InlineData("大栅栏街道", "letter-d")]
    [InlineData("重庆", "letter-c")]
    [InlineData("银行", "letter-y")]
    [InlineData("区域", "letter-q")] // a word, not the surname Ōu
    [InlineData("“娘家人”", "letter-n")] // marks do not count
    [InlineData("绿色动力", "letter-l")]
    [InlineData("12351热线", "digits")]
    [InlineData("１２３", "digits")] // full width
    [InlineData("APP", "latin")]
    [InlineData("ИТАР", "letter-other")]
    [InlineData("……", "letter-other")]
    public void A_label_stands_under_the_letter_it_is_read_with(string label, string shelf) =>
        Assert.Equal(shelf, LabelOrder.ShelfOf(LabelOrder.KeyOf(label)).Id);

    [Theory]
    [InlineData("单田芳", "letter-s")]
    [InlineData("曾国藩", "letter-z")]
    [InlineData("仇英", "letter-q")]
    [InlineData("解缙", "letter-x")]
    [InlineData("查良镛", "letter-z")]
    [InlineData("区寄", "letter-o")]
    [InlineData("盖叫天", "letter-g")]
    [InlineData("尉迟恭", "letter-y")]
    [InlineData("万俟卨", "letter-m")]
    [InlineData("单于丹", "letter-c")] // the longer surname first
    public void A_surname_is_read_as_a_surname(string name, string shelf) =>
        Assert.Equal(shelf, LabelOrder.ShelfOf(LabelOrder.KeyOf(name, isPerson: true)).Id);

    [Fact]
    public void Characters_read_alike_stand_by_their_strokes()
    {
        string[] names = ["章伟", "张伟", "张三", "赵一", "安宁", "12351", "Zhang", "章", "大栅栏", "大师"];
        Assert.Equal(
            ["12351", "Zhang", "安宁", "大师", "大栅栏", "张三", "张伟", "章", "章伟", "赵一"],
            names.OrderBy(name => LabelOrder.KeyOf(name), StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_reads_every_character_of_the_common_block_once()
    {
        var characters = Enumerable.Range(0x4E00, 0x5200).Select(code => (char)code).Where(c => Readings.All.SyllableOf(c) is not null).ToList();
        Assert.Equal(20901, characters.Count);
        Assert.Equal(characters.Count, characters.Select(Readings.All.PlaceOf).Distinct().Count());
        Assert.Equal(Readings.All.Syllables.Order(StringComparer.Ordinal), Readings.All.Syllables);
    }

    [Fact]
    public void Any_text_whatever_has_a_place() => Prop.ForAll<NonNull<string>>(text =>
    {
        var key = LabelOrder.KeyOf(text.Get, isPerson: true);
        return LabelOrder.ShelfOf(key).Id.Length > 0;
    }).QuickCheckThrowOnFailure();
}
