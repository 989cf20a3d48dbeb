using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Enriching.Naming;
using BulletinSite.Archive.Tests.Judgement;

namespace BulletinSite.Archive.Tests.Enriching.Naming;

/// <summary>What the shipped registers and patterns find, and what they must leave alone.</summary>
public sealed class NameFinderTests
{
    private static readonly NameFinder Finder = new(ShippedInput.Judgement.Registers);

    [Theory]
    [InlineData("区总工会主席周大明表示，要把服务做细。", "周大明")]
    [InlineData("“暖和多了。”快递员何平说。", "何平")]
    // The verb is no part of the name.
    [InlineData("中队长郭立说。", "郭立")]
    [InlineData("公司董事长欧阳文静一行来到车站。", "欧阳文静")]
    [InlineData("小学校长阿布都·热合曼说，孩子们很高兴。", "阿布都·热合曼")]
    [InlineData("“的哥”徐平告诉记者，今年跑得多。", "徐平")]
    [InlineData("区人大常委会副主任、区总工会主席李长河，副主席王芳参加。", "李长河 王芳")]
    [InlineData("重温习近平总书记的回信。", "习近平")]
    // A role needs a verb of speaking after the name.
    [InlineData("职工史大刚说，食堂变好了。", "史大刚")]
    [InlineData("职工高度评价食堂。", "")]
    [InlineData("职工安全意识提高了。", "")]
    // What follows a title is often no name.
    [InlineData("区委书记高度重视。", "")]
    [InlineData("主任于近日来到车站。", "")]
    [InlineData("负责人和专家，分别回答提问。", "")]
    [InlineData("领导班子，分管同志。", "")]
    [InlineData("职工代表们表示，收获很大。", "")]
    [InlineData("有关负责同志介绍了情况。", "")]
    // Two characters stand by chance inside other words, even of a registered name.
    [InlineData("出马超过了计划。", "")]
    public void Finds_people(string text, string expected) => Assert.Equal(expected, Named(EntityKind.Person, text));

    [Theory]
    [InlineData("近日，海淀区羊坊店街道总工会举办讲座。", "海淀区羊坊店街道总工会")]
    [InlineData("记者日前从首钢集团工会了解到，活动将持续一个月。", "首钢集团工会")]
    [InlineData("活动走进北京同仁堂股份有限公司。", "北京同仁堂股份有限公司")]
    [InlineData("来自北京第一机床厂有限公司、丰台区妇幼保健医院的职工参加。", "北京第一机床厂有限公司 丰台区妇幼保健医院")]
    [InlineData("北京市工业（国防）工会也来了。", "北京市工业（国防）工会")]
    // The city's own unions are printed without its name.
    [InlineData("市快递行业工会联合会成立。", "北京市快递行业工会联合会")]
    [InlineData("由市总工会主办。", "北京市总工会")]
    [InlineData("北京市西城区总工会主办。", "西城区总工会")]
    // Another city's union is not ours.
    [InlineData("河北省唐山市总工会来访。", "河北省唐山市总工会")]
    // A boundary inside a name does not cut it.
    [InlineData("近日，和平里街道总工会举办讲座。", "和平里街道总工会")]
    // What stands before a registered name belongs to the sentence.
    [InlineData("希望延庆区总工会再接再厉。", "延庆区总工会")]
    // A name of a city begins one; the verb before it does not.
    [InlineData("成功创办北京市职工服务中心工会。", "北京市职工服务中心工会")]
    // Any could be called that.
    [InlineData("该公司工会负责人说。", "")]
    [InlineData("区总工会和各级工会要行动起来。", "")]
    [InlineData("街道总工会将继续服务职工。", "")]
    [InlineData("企业工会、行业工会都来了。", "")]
    [InlineData("以职工为中心，为企业高质量发展作贡献。", "")]
    [InlineData("海淀区新发展工会会员一万名。", "")]
    // A short form with exclusions.
    [InlineData("全市上下更美团结一心。", "")]
    public void Finds_organisations(string text, string expected) => Assert.Equal(expected, Named(EntityKind.Organisation, text));

    [Theory]
    [InlineData("西城区和东城的职工来到鸟巢。", "西城区 东城区 国家体育场")]
    // Of two names the longer.
    [InlineData("新疆维吾尔自治区喀什地区", "新疆维吾尔自治区 喀什地区")]
    // The end of one word and the beginning of the next are no place.
    [InlineData("上海南站和泰山东路", "上海市")]
    [InlineData("大兴调查研究之风，向着朝阳奔跑。", "")]
    public void Finds_places(string text, string expected) => Assert.Equal(expected, Named(EntityKind.Place, text));

    [Fact]
    public void A_person_named_with_a_title_is_known_by_the_bare_name_elsewhere()
    {
        var mentions = Finder.Find(ArticleOf.Lines("周大明走访车站", "区总工会主席周大明来到车站。", "周大明指出，要做细服务。"));

        Assert.Equal(
            ["1 周大明 name.again", "2 周大明 name.title", "3 周大明 name.again"],
            mentions.Where(mention => mention.Entity.Kind == EntityKind.Person).Select(mention => $"{mention.Block.FirstLine} {mention.Evidence.Quotation} {mention.Evidence.Rule}"));
        Assert.Single(mentions.Where(mention => mention.Entity.Kind == EntityKind.Person).Select(mention => mention.Entity).Distinct());
    }

    [Fact]
    public void A_short_form_stands_for_what_the_article_introduced_it_for()
    {
        var mentions = Finder.Find(ArticleOf.Lines("走进绿源公司", "工会来到北京绿源环保科技有限公司（以下简称“绿源公司”）。", "绿源公司的职工很高兴。"));

        Assert.Equal("北京绿源环保科技有限公司", Assert.Single(mentions.Where(mention => mention.Entity.Kind == EntityKind.Organisation).Select(mention => mention.Entity).Distinct()).Name);
    }

    [Fact]
    public void A_name_with_its_place_and_without_are_one_in_an_article()
    {
        var mentions = Finder.Find(ArticleOf.Lines("怀柔琉璃庙镇总工会送温暖", "怀柔区琉璃庙镇总工会来到车站。", "琉璃庙镇总工会表示，还会再来。"));

        Assert.Equal("怀柔区琉璃庙镇总工会", Assert.Single(mentions.Where(mention => mention.Entity.Kind == EntityKind.Organisation).Select(mention => mention.Entity).Distinct()).Name);
    }

    [Fact]
    public void Names_in_no_register_have_a_lasting_address_too()
    {
        var entity = Finder.Find(ArticleOf.Lines("车站的一天", "工会主席周大明表示欢迎。")).Single().Entity;

        Assert.Equal(new Entity(EntityKind.Person, Slug.FromHash("周大明"), "周大明"), entity);
    }

    private static string Named(EntityKind kind, string text)
    {
        var mentions = Finder.Find(ArticleOf.Lines("车站的一天", text));
        Assert.All(mentions, mention => Assert.Equal(mention.Evidence.Quotation, mention.Block.Text.Substring(mention.Range.Start, mention.Range.Length)));
        return string.Join(' ', mentions.Where(mention => mention.Entity.Kind == kind).Select(mention => mention.Entity.Name));
    }
}
