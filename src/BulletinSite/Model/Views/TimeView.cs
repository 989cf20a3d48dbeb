using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>What words for a time mean, told from the date of the issue.</summary>
public sealed record TimeView(string Words, string Label, string Edtf, string Rule, string? Url, LinkView Article) : IView
{
    public static ViewShape<TimeView> Members { get; } = new("time", "What words for a time mean, told from the date of the issue. A note of editors, no part of the text.",
        new("words", "the words: 昨天, 去年9月", time => time.Words),
        new("label", "the days they mean: 2024年2月26日", time => time.Label),
        new("edtf", "the same in EDTF, for data-edtf", time => time.Edtf),
        new("rule", "the rule's name", time => time.Rule),
        new("url", "the paragraph that holds them; null when it has no address of its own", time => time.Url),
        new("article", "the article: link", time => Value.Of(time.Article)));

    public ViewShape Shape => Members;
}
