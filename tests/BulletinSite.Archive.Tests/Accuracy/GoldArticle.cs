namespace BulletinSite.Archive.Tests.Accuracy;

/// <summary>One article of a gold page.</summary>
internal sealed class GoldArticle
{
    public string Kind { get; set; } = "news";

    public int Group { get; set; }

    public int Kicker { get; set; }

    public int Title { get; set; }

    public int Subtitle { get; set; }

    public List<List<int>> Paragraphs { get; set; } = [];

    public List<int> Credits { get; set; } = [];

    public List<string> Reporters { get; set; } = [];

    public List<string> Correspondents { get; set; } = [];

    public List<string> Photographers { get; set; } = [];
}
