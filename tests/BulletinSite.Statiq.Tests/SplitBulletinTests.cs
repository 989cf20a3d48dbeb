using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Exchange;
using BulletinSite.Archive.Reading;
using BulletinSite.Archive.Splitting;
using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Modules;
using BulletinSite.Text;

namespace BulletinSite.Statiq.Tests;

/// <summary>The splitter as a module in somebody else's pipeline.</summary>
[Collection(nameof(StatiqRuns))]
public sealed class SplitBulletinTests
{
    private const string Page = "河边的新书屋\n\n本报讯（记者 甲乙）书屋昨天开门。门口的台阶上坐\n\n满了人。\n\n市总工会赴河西调研\n\n本报讯（记者 丙丁）近日，调研组到了河西。\n";

    [Fact]
    public async Task A_page_becomes_articles_with_front_matter()
    {
        var documents = await Run(("one.txt", Page));
        var articles = Split(Page).Articles;
        Assert.Equal(2, documents.Count);
        Assert.Equal(articles.Select(article => article.Title), documents.Select(document => document.GetString("title")));
        Assert.Equal([["甲乙"], ["丙丁"]], documents.Select(document => document.GetList<string>("contributors")));
        Assert.Equal(["1-5", "7-9"], documents.Select(document => document.GetString("lines")));
        Assert.All(documents, document => Assert.Equal("news", document.GetString("kind")));
    }

    [Fact]
    public async Task The_text_is_Markdown_with_the_columns_joined()
    {
        var documents = await Run(("one.txt", Page));
        Assert.Contains("门口的台阶上坐满了人", await documents[0].GetContentStringAsync(), StringComparison.Ordinal);
        Assert.Equal(["one-1.md", "one-2.md"], documents.Select(document => document.Destination.FullPath));
    }

    [Fact]
    public async Task Metadata_is_the_front_matter_of_the_article_as_a_file()
    {
        var document = (await Run(("one.txt", Page)))[0];
        var split = Split(Page);
        var text = ArticleMarkdown.Write(ArticleDocument.From(split.Articles[0], split.Seed));
        var written = ArticleMarkdown.Read(text);
        Assert.Equal(written.Sha256, document.GetString("sha256"));
        Assert.Equal(written.Number, document.GetInt("number"));
        // Ranges of single words are left to the objects.
        var keys = text.Split("---\n")[1].Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetter(line[0])).Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]);
        Assert.All(keys.Except(["id", "issue", "blocks", "group_at", "lead_at", "lead_length"]), key => Assert.True(document.ContainsKey(key), key));
        Assert.Equal(written.Blocks.Select(block => block.Text), ((IEnumerable<DocumentBlock>)document[BulletinKeys.Provenance]).Select(block => block.Text));
    }

    [Fact]
    public async Task Every_character_can_be_found_again()
    {
        var document = (await Run(("one.txt", Page)))[0];
        var article = Assert.IsType<Article>(document[BulletinKeys.Article]);
        Assert.All(article.Blocks.SelectMany(block => block.Pieces), piece => Assert.Contains(piece.From.Source[piece.From.Span].ToString(), Page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_no_text_comes_out_with_the_reason()
    {
        var document = Assert.Single(await Run(("two.txt", "")));
        var diagnostic = Assert.Single((IEnumerable<Diagnostic>)document[BulletinKeys.Diagnostics]);
        Assert.Equal(Severity.Error, diagnostic.Severity);
        Assert.False(document.ContainsKey(BulletinKeys.Article));
    }

    private static Page Split(string text)
    {
        var bag = new DiagnosticBag();
        return new PageSplitter(BulletinProfile.Generic).Split(SeedDecoder.Decode(new SeedFile("one.txt", System.Text.Encoding.UTF8.GetBytes(text)), bag)!, [], bag);
    }

    private static async Task<IReadOnlyList<IDocument>> Run(params (string Name, string Text)[] files)
    {
        var root = Directory.CreateTempSubdirectory("bulletin-split-").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(root, "input"));
            foreach (var (name, text) in files) File.WriteAllText(Path.Combine(root, "input", name), text);
            IReadOnlyList<IDocument> split = [];
            var exit = await Bootstrapper.Factory.CreateDefaultWithout(["-l", "Error"], DefaultFeatures.GlobCommands | DefaultFeatures.CustomCommands | DefaultFeatures.Pipelines)
                .ConfigureFileSystem(system => system.RootPath = root)
                .BuildPipeline("Bulletins", pipeline => pipeline
                    .WithInputReadFiles("*.txt")
                    .WithProcessModules(new SplitBulletin(), new ExecuteConfig(Config.FromContext(context => { split = context.Inputs; }))))
                .RunAsync();
            Assert.Equal(0, exit);
            return split;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
