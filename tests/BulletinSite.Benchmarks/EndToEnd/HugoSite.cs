using System.Text;
using BulletinSite.Archive.Gathering;

namespace BulletinSite.Benchmarks.EndToEnd;

/// <summary>The same archive for Hugo, with the splitting, tagging and dating already done: a page for each article, issue, year and tag, a feed and a sitemap.</summary>
internal static class HugoSite
{
    private const string Configuration = """
        baseURL = "https://example.org/archive/"
        languageCode = "zh-Hans"
        title = "archive"
        paginate = 50
        buildFuture = true
        disableKinds = ["404"]
        [taxonomies]
        tag = "tags"
        [markup.goldmark.renderer]
        unsafe = false
        """;

    private const string Head = """
        <!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title>
        <link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="{{ "style.css" | relURL }}">
        <meta property="og:title" content="{{ .Title }}"><meta name="citation_title" content="{{ .Title }}"></head><body>
        <nav><a href="{{ "" | relURL }}">首页</a> <a href="{{ "tags/" | relURL }}">标签</a></nav><main>
        """;

    private const string Article = """
        <article><h1>{{ .Title }}</h1><p>{{ .Params.byline }} {{ .Params.day }}</p>{{ .Content }}
        <ul>{{ range .Params.tags }}<li><a href="{{ printf "tags/%s/" (urlize .) | relURL }}">{{ . }}</a>{{ end }}</ul>
        {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</article></main></body></html>
        """;

    private const string List = """
        <h1>{{ .Title }}</h1>{{ $pages := .Paginate .RegularPages }}<ul>{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.byline }} {{ .Params.day }}<p>{{ .Params.excerpt }}</p>{{ end }}</ul>
        {{ with $pages.Prev }}<a href="{{ .URL }}">上一页</a>{{ end }} {{ with $pages.Next }}<a href="{{ .URL }}">下一页</a>{{ end }}</main></body></html>
        """;

    /// <summary>Writes the site's sources.</summary>
    public static void Write(string folder, BulletinArchive archive)
    {
        File(folder, "config.toml", Configuration);
        File(folder, "static/style.css", "body{max-width:40em;margin:auto}");
        File(folder, "layouts/_default/single.html", Head + Article);
        File(folder, "layouts/_default/list.html", Head + List);
        File(folder, "layouts/_default/terms.html", Head + "<ul>{{ range .Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> {{ len .Pages }}{{ end }}</ul></main></body></html>");
        foreach (var issue in archive.Issues)
        {
            File(folder, $"content/issues/{issue.Id}/_index.md", $"---\ntitle: \"{issue.Id}\"\n---\n");
            foreach (var article in issue.Articles)
            {
                var content = article.Article;
                var text = new StringBuilder("---\n")
                    .Append("title: ").Append(Quote(content.Title)).Append('\n')
                    .Append("day: ").Append(Quote(issue.Date.Edtf?.Text ?? "")).Append('\n')
                    .Append("byline: ").Append(Quote(string.Join('、', content.Contributors.Select(person => person.Name)))).Append('\n')
                    .Append("excerpt: ").Append(Quote(content.Paragraphs.FirstOrDefault()?.Text ?? "")).Append('\n')
                    .Append("tags: [").AppendJoin(", ", article.Tags.Select(tag => Quote(tag.Tag.Slug))).Append("]\n---\n");
                foreach (var block in content.Body) text.Append('\n').Append(block.Text).Append('\n');
                File(folder, $"content/issues/{issue.Id}/{article.Id}.md", text.ToString());
            }
        }
    }

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static void File(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
    }
}
