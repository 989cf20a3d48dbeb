using System.Globalization;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Archive.Splitting;
using BulletinSite.Model.Ordering;

namespace BulletinSite.Model.Pages;

/// <summary>The words the site puts on things that have no name of their own.</summary>
internal static class Wording
{
    public const string Home = "首页";
    public const string Years = "年份";
    public const string About = "关于";
    public const string Tags = "标签";
    public const string Unknown = "不详";
    public const string ThisDay = "历年今日";
    public const string Coverage = "馆藏一览";
    public const string Data = "数据下载";
    public const string UndatedYear = "年份不详";
    public const string UnknownMonth = "月份不详";
    public const string Author = "摄影报道";
    public const string Named = "文中提到";
    public const string Search = "检索";
    public const string NotFound = "没有找到";
    public const string Withheld = "这篇文章已撤下";
    public const string Moved = "文章换了地址";

    public static string Year(int? year) => year is { } known ? Text($"{known}年") : UndatedYear;

    public static string Month(int month) => Text($"{month}月");

    public static string Of(ContributorRole role) => role switch
    {
        ContributorRole.Reporter => "记者",
        ContributorRole.Correspondent => "通讯员",
        _ => "摄影",
    };

    public static string Of(ArticleKind kind) => kind switch
    {
        ArticleKind.Photo => "图片新闻",
        ArticleKind.Brief => "简讯",
        _ => "消息",
    };

    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "人物",
        EntityKind.Organisation => "单位",
        _ => "地方",
    };

    public const string Columns = "栏目";

    public static string Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Heading => "栏目",
        ColumnKind.Section => "版面",
        _ => "版面主题",
    };

    public static string Of(IndexShelf shelf) => shelf.Mark switch
    {
        '0' => "数字",
        'a' => "西文",
        '~' => "其他",
        var letter => letter.ToString(),
    };

    public static string Of(LineLabel label) => label switch
    {
        LineLabel.Banner => Of(FurnitureKind.Banner),
        LineLabel.Folio => Of(FurnitureKind.Folio),
        LineLabel.Contents => Of(FurnitureKind.Contents),
        LineLabel.GroupHeading => Of(FurnitureKind.GroupHeading),
        LineLabel.Head => "标题",
        LineLabel.Byline => "署名",
        LineLabel.BodyStart or LineLabel.BodyContinuation => "正文",
        LineLabel.Crosshead => "小标题",
        LineLabel.Caption => "图片说明",
        LineLabel.PhotoCredit => "图片署名",
        LineLabel.JumpLine => "转接版",
        _ => "",
    };

    public static string Of(DateMethod method) => method switch
    {
        DateMethod.Folio => "版面所印",
        DateMethod.Text => "文中所述",
        DateMethod.Inferred => "由文意推定",
        DateMethod.Human => "编辑核定",
        _ => "",
    };

    public static string Of(FurnitureKind kind) => kind switch
    {
        FurnitureKind.Banner => "通栏标语",
        FurnitureKind.Folio => "报眉",
        FurnitureKind.GroupHeading => "栏题",
        FurnitureKind.Contents => "要目",
        _ => "未归类",
    };

    /// <summary>What a name has to do with one article: 记者、摄影.</summary>
    public static string Of(NameRoles roles) => string.Join('、', Roles.Where(role => roles.HasFlag(role.Role)).Select(role => role.Label));

    /// <summary>What a person did in all: 记者 4 · 摄影 1.</summary>
    public static string Counts(NameEntry name)
    {
        var counts = Roles.Select(role => (role.Label, Count: name.Count(role.Role))).Where(role => role.Count > 0);
        return string.Join(" · ", counts.Select(role => Text($"{role.Label} {role.Count}")));
    }

    public static string Lines() => "原来的行";

    /// <summary>2024-02-27.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What is said of a corrected place: what is printed there.</summary>
    public static string Printed(string printed) => printed.Length == 0 ? "原印无此字" : $"原印“{printed}”";

    public static string Lines(int first, int last) => first == last ? Text($"第{first}行") : Text($"第{first}–{last}行");

    /// <summary>From when to when the dated ones are: 2023年1月至2024年2月; null when none is dated.</summary>
    public static string? Span(IEnumerable<IssueDate> dates)
    {
        DateOnly? first = null, last = null;
        foreach (var date in dates)
        {
            if (date.Earliest is { } earliest && (first is null || earliest < first)) first = earliest;
            if (date.Latest is { } latest && (last is null || latest > last)) last = latest;
        }

        if (first is not { } from || last is not { } to) return null;
        if (from.Year == to.Year && from.Month == to.Month) return Text($"{from.Year}年{from.Month}月");
        return from.Year == to.Year
            ? Text($"{from.Year}年{from.Month}月至{to.Month}月")
            : Text($"{from.Year}年{from.Month}月至{to.Year}年{to.Month}月");
    }

    private static readonly (NameRoles Role, string Label)[] Roles =
    [
        (NameRoles.Reporter, Of(ContributorRole.Reporter)),
        (NameRoles.Correspondent, Of(ContributorRole.Correspondent)),
        (NameRoles.Photographer, Of(ContributorRole.Photographer)),
        (NameRoles.Named, Named),
    ];

    public static string Text(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
