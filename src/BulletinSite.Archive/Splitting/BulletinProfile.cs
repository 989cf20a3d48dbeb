using System.Collections.Immutable;
using BulletinSite.Archive.Articles;

namespace BulletinSite.Archive.Splitting;

/// <summary>What a bulletin is like: the words its leads, credits and page furniture are made of.</summary>
/// <param name="Name">The profile's name.</param>
/// <param name="LeadWords">Words that open a news body: 本报讯.</param>
/// <param name="AgencyEndings">Endings of a source's name before 电 or 消息: 社, 网.</param>
/// <param name="RoleWords">Words before names: 记者, 通讯员; each with the role it gives.</param>
/// <param name="PhotoEndings">Words after names that make a photo credit: 摄, 摄影报道.</param>
/// <param name="TextEndings">Words after names that make a byline: 文, 报道.</param>
/// <param name="CaptionOpeners">Words a caption begins with.</param>
/// <param name="ParagraphOpeners">Words a news paragraph begins with, and a headline hardly ever.</param>
/// <param name="HeadStops">Words no headline ends with.</param>
/// <param name="GroupWords">Words that name a column of briefs.</param>
/// <param name="EditorWords">Words of a folio line.</param>
/// <param name="Banners">Slogans or nameplates printed over pages of this bulletin.</param>
public sealed record BulletinProfile(
    string Name,
    ImmutableArray<string> LeadWords,
    ImmutableArray<string> AgencyEndings,
    ImmutableArray<RoleWord> RoleWords,
    ImmutableArray<string> PhotoEndings,
    ImmutableArray<string> TextEndings,
    ImmutableArray<string> CaptionOpeners,
    ImmutableArray<string> ParagraphOpeners,
    ImmutableArray<string> HeadStops,
    ImmutableArray<string> GroupWords,
    ImmutableArray<string> EditorWords,
    ImmutableArray<string> Banners)
{
    /// <summary>Words of Chinese news writing in general, simplified and traditional, and of English newsletters.</summary>
    public static BulletinProfile Generic { get; } = new(
        "generic",
        ["本报讯", "本報訊", "本报综合讯", "本刊讯", "本刊訊", "本网讯", "本社讯", "本台消息", "本台訊", "本报消息", "本報消息"],
        ["社", "网", "網", "台", "报", "報"],
        [
            new("本报特约通讯员", ContributorRole.Correspondent), new("特约通讯员", ContributorRole.Correspondent), new("本报通讯员", ContributorRole.Correspondent),
            new("通讯员", ContributorRole.Correspondent), new("通訊員", ContributorRole.Correspondent),
            new("本报实习记者", ContributorRole.Reporter), new("本报首席记者", ContributorRole.Reporter), new("本报见习记者", ContributorRole.Reporter), new("本报特约记者", ContributorRole.Reporter),
            new("本报全媒体记者", ContributorRole.Reporter), new("全媒体记者", ContributorRole.Reporter), new("首席记者", ContributorRole.Reporter), new("实习记者", ContributorRole.Reporter),
            new("见习记者", ContributorRole.Reporter), new("特约记者", ContributorRole.Reporter), new("摄影记者", ContributorRole.Photographer), new("本报记者", ContributorRole.Reporter), new("本報記者", ContributorRole.Reporter),
            new("本刊记者", ContributorRole.Reporter), new("记者", ContributorRole.Reporter), new("記者", ContributorRole.Reporter), new("实习生", ContributorRole.Reporter),
            new("摄影：", ContributorRole.Photographer), new("摄影:", ContributorRole.Photographer), new("攝影：", ContributorRole.Photographer), new("图：", ContributorRole.Photographer), new("文：", ContributorRole.Reporter),
            new("Photographs by", ContributorRole.Photographer), new("Photograph by", ContributorRole.Photographer), new("Photos by", ContributorRole.Photographer),
            new("Photo by", ContributorRole.Photographer), new("Photo:", ContributorRole.Photographer), new("Photos:", ContributorRole.Photographer), new("Picture by", ContributorRole.Photographer), new("Pictures by", ContributorRole.Photographer),
            new("By", ContributorRole.Reporter),
        ],
        ["摄影报道", "攝影報道", "摄影报导", "文并摄", "文并图", "文/摄", "文／摄", "文/图", "文／图", "图/文", "图／文", "图文报道", "摄影", "攝影", "供图", "供圖", "摄", "攝"],
        ["整理报道", "综合报道", "报道", "報道", "报导", "報導", "整理", "撰文", "采写", "文"],
        ["图为", "圖為", "上图", "下图", "左图", "右图", "图①", "图②", "图片：", "图片说明", "资料图", "资料照片", "（资料图", "（资料照片"],
        [
            "据", "近日", "日前", "昨天", "昨日", "今天", "今日", "当天", "当日", "目前", "近年来", "近期", "同时", "此外", "此次", "本次", "下一步", "活动中", "会上", "座谈会上", "会议",
            "截至", "为了", "随后", "在", "记者", "有关负责人", "相关负责人", "其中", "对此", "如今", "去年", "今年", "今年以来",
        ],
        ["的", "了", "和", "与", "及", "等", "是", "在", "对", "向", "被", "把", "将", "从", "为", "以", "并", "而", "也", "都", "就", "着", "过", "the", "a", "an", "of", "and", "to", "in"],
        ["简讯", "簡訊", "快讯", "快訊", "短讯", "短波", "动态", "動態", "集锦", "要闻", "要聞", "一句话新闻", "新闻集装箱", "News in brief", "In brief", "Briefs"],
        ["责任编辑", "責任編輯", "本版编辑", "本版責編", "本版责编", "本版校对", "美编", "版式", "编辑", "责编", "校对", "星期", "版次", "Page", "No.", "Vol."],
        []);
}
