using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>A place where another reading of the page was close.</summary>
public sealed record DoubtView(int Rank, string About, string Reading, string? RunnerUp, int Margin, string Text, string Place, LinkView Where, string? SourceUrl, string Command) : IView
{
    public static ViewShape<DoubtView> Members { get; } = new("doubt", "A place where another reading of the page was close.",
        new("rank", "reader value × doubt, 0 to 1000; the greatest first", doubt => doubt.Rank),
        new("about", "what is in doubt: 分篇, 标题主副, 段落 …", doubt => doubt.About),
        new("reading", "how it was read", doubt => doubt.Reading),
        new("runner_up", "how else it could be read; null where there is nothing to name", doubt => doubt.RunnerUp),
        new("margin", "how many points the reading is ahead", doubt => doubt.Margin),
        new("text", "the words of the line", doubt => doubt.Text),
        new("place", "seed and line: seeds/page.txt:43", doubt => doubt.Place),
        new("where", "the article, or the issue where no article holds it: link", doubt => Value.Of(doubt.Where)),
        new("source_url", "the line in the repository; null when it has no web address", doubt => doubt.SourceUrl),
        new("command", "the command that makes the other reading true", doubt => doubt.Command));

    public ViewShape Shape => Members;
}
