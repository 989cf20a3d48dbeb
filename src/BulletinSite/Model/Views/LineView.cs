using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A line of a seed as it was received, and what it was taken for.</summary>
public sealed record LineView(int Number, string Id, string Text, string Label, bool IsJoined, bool IsApart, LinkView? Article, string? ReportUrl) : IView
{
    public static ViewShape<LineView> Members { get; } = new("line", "A line of a seed as it was received, and what it was taken for.",
        new("number", "its number in the seed, from 1", line => line.Number),
        new("id", "for id: L9; L9-2 in the second seed of an issue", line => line.Id),
        new("text", "the line", line => line.Text),
        new("label", "what it was taken for: 标题, 正文, 图片说明 …", line => line.Label),
        new("is_joined", "whether it goes on with a paragraph that was broken before it", line => line.IsJoined),
        new("is_apart", "whether blank lines stand before it", line => line.IsApart),
        new("article", "the article that begins here: link; null on other lines", line => Value.Of(line.Article)),
        new("report_url", "where to report a mistake in the paragraph that begins here; null on other lines, and without a repository", line => line.ReportUrl));

    public ViewShape Shape => Members;
}
