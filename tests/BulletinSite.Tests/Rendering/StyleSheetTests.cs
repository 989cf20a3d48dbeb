using System.Text.RegularExpressions;

namespace BulletinSite.Tests.Rendering;

/// <summary>The style sheets have a budget, and nothing in them is for nobody.</summary>
public sealed partial class StyleSheetTests
{
    // What articles are made of: their templates write the kind of a block as its class. A script writes readOnly.
    private static readonly string[] Blocks = ["byline", "credit", "jump", "photo", "readonly"];

    [Fact]
    public void Every_name_a_style_sheet_selects_is_written_by_a_template_or_a_script()
    {
        var theme = Path.Combine(SmallArchive.Repository, "theme");
        var written = string.Concat(new[] { "*.html", "*.js" }.SelectMany(pattern => Directory.EnumerateFiles(theme, pattern, SearchOption.AllDirectories)).Select(File.ReadAllText))
            + File.ReadAllText(Path.Combine(SmallArchive.Repository, "src/BulletinSite/Model/Pages/BlockViews.cs"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(theme, "assets"), "*.css", SearchOption.AllDirectories))
        {
            var selectors = Comment().Replace(File.ReadAllText(file), "").Split('{').Select(part => part[(part.LastIndexOfAny(['}', ';']) + 1)..]).Where(selector => !selector.TrimStart().StartsWith('@'));
            var names = selectors.SelectMany(selector => Name().Matches(selector).Select(match => match.Groups[1].Value)).Distinct(StringComparer.Ordinal).ToList();
            Assert.True(names.Count > 5);
            // A script writes data-theme as dataset.theme.
            foreach (var name in names.Where(name => !Blocks.Contains(name)))
            {
                Assert.True(Regex.IsMatch(written, $@"(?<![\w-]){Regex.Escape(name.Replace("data-", "", StringComparison.Ordinal))}(?![\w-])"), $"{Path.GetFileName(file)}: nothing is a {name}");
            }
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // Classes, ids and our own attributes.
    [GeneratedRegex(@"[.#\[]([a-z][\w-]*)")]
    private static partial Regex Name();
}
