using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Tests.Splitting;

public sealed class CreditReaderTests
{
    [Theory]
    [InlineData("本报记者 周一 彭二三 摄影报道", "photo+text", "Reporter 周一, Photographer 周一, Reporter 彭二三, Photographer 彭二三")]
    [InlineData("本报记者 于三 摄", "photo", "Photographer 于三")]
    [InlineData("通讯员 葛四 摄影报道", "photo+text", "Correspondent 葛四, Photographer 葛四")]
    [InlineData("□本报记者 阿依古丽·买买提 孙五", "text", "Reporter 阿依古丽·买买提, Reporter 孙五")]
    [InlineData("本报记者 丁一 文", "text", "Reporter 丁一")]
    [InlineData("（记者 李　娜 通讯员 欧阳文静）", "text", "Reporter 李娜, Correspondent 欧阳文静")] // a name of two characters set apart
    [InlineData("新华社记者 张六 摄", "photo", "Photographer 张六")]
    [InlineData("本報記者 陳七 攝", "photo", "Photographer 陳七")]
    [InlineData("By J. O'Neill and Ann-Marie Duval", "text", "Reporter J. O'Neill, Reporter Ann-Marie Duval")]
    [InlineData("By the editors", "text", "")] // a byline that names nobody
    [InlineData("绘画/陆一   文字/周二三", "photo+text", "Photographer 陆一, Reporter 周二三")]
    [InlineData("陆小青摄", "photo", "Photographer 陆小青")]
    [InlineData("Photo by Sam Teague", "photo", "Photographer Sam Teague")]
    [InlineData("记者：李明 通讯员：王芳", "text", "Reporter 李明, Correspondent 王芳")]
    [InlineData("作者：宣传部 李明", "text", "Reporter 李明")] // a unit is nobody
    [InlineData("文 | 李明 图 | 王芳、陈静", "photo+text", "Reporter 李明, Photographer 王芳, Photographer 陈静")]
    [InlineData("文字：李明丨图片：王芳", "photo+text", "Reporter 李明, Photographer 王芳")] // a bar parts as well
    [InlineData("图文：李明", "photo+text", "Reporter 李明, Photographer 李明")]
    [InlineData("■ 李明", "text", "Reporter 李明")]
    [InlineData("学生记者 李明", "text", "Reporter 李明")]
    [InlineData("特约撰稿人 李明", "text", "Reporter 李明")]
    [InlineData("Story by Sam Teague", "text", "Reporter Sam Teague")]
    [InlineData("Author: Sam Teague", "text", "Reporter Sam Teague")]
    [InlineData("综合报道", "text", "")] // names nobody, but signs all the same
    [InlineData("攝影／信徒周小蘭", "photo", "Photographer 周小蘭")] // who somebody is, right before the name
    [InlineData("文／林樂神父", "text", "Reporter 林樂")]
    [InlineData("文／本报记者　林乐　图／受访者提供", "text", "Reporter 林乐")]
    [InlineData("文／記者林小雅　圖／周敏提供", "photo+text", "Reporter 林小雅, Photographer 周敏")]
    [InlineData("採訪：林小樂（六十屆，中文系）", "text", "Reporter 林小樂")]
    [InlineData("（文／校友會總務組　攝影／林小樂・六十屆）", "photo", "Photographer 林小樂")]
    [InlineData("采制：林小麦　通讯员　周小平", "text", "Reporter 林小麦, Correspondent 周小平")]
    [InlineData("图片提供：青年会", "photo", "")] // whose the photo is, and nobody
    [InlineData("（图：本报编辑部摄）", "photo", "")]
    [InlineData("渡口公司工会供图", "photo", "")]
    [InlineData("（受访者提供）", "photo", "")]
    [InlineData("（摄影/林小乐）", "photo", "Photographer 林小乐")]
    [InlineData("厂摄影小组　林岳/摄", "photo", "Photographer 林岳")]
    [InlineData("学生记者　林小雨　佘小飞", "text", "Reporter 林小雨, Reporter 佘小飞")]
    [InlineData("摄影　学生记者　林　乐", "photo", "Photographer 林乐")]
    [InlineData("記者周小然報道。", "text", "Reporter 周小然")]
    public void Reads_who_did_what(string line, string what, string names)
    {
        var credit = Read(line);
        Assert.NotNull(credit);
        Assert.Equal(what, string.Join('+', new[] { credit.IsPhoto ? "photo" : "", credit.IsText ? "text" : "" }.Where(s => s.Length > 0)));
        Assert.Equal(names, string.Join(", ", credit.Names.Select(name => $"{name.Role} {name.Name}")));
    }

    [Theory]
    [InlineData("他用相机把一线的笑脸都拍摄")] // ends with 摄, but names nobody
    [InlineData("全市职工摄影报道")]
    [InlineData("记者：谢谢")] // a turn of an interview
    [InlineData("作者：这本书写了十年")]
    [InlineData("采访：谢谢")]
    [InlineData("图片由大家提供")]
    [InlineData("河西工会提供服务")]
    [InlineData("学生记者 走进校园")]
    [InlineData("■ 会务简讯")]
    [InlineData("一位老记者 走遍山乡")]
    [InlineData("金秋摄")] // two characters and the word may be any phrase
    [InlineData("BY WALKERS WITH DOGS")]
    [InlineData("记者从市总工会了解到")]
    [InlineData("Bylaws of the branch")]
    [InlineData("By the end of the year the hall had been rebuilt twice over")]
    public void Leaves_sentences_and_headlines_alone(string line) => Assert.Null(Read(line));

    private static Credit? Read(string line) =>
        new CreditReader(BulletinProfile.Generic).Read(new SourceText("t", line), new TextSpan(0, line.Length));
}
