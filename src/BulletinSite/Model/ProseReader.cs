using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BulletinSite.Model;

/// <summary>Reads the Markdown pages editors wrote in <c>input/</c>: every <c>*.md</c> but README.md.</summary>
public static class ProseReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml()
        .UsePipeTables()
        .UseFootnotes()
        .UseYamlFrontMatter()
        .UsePreciseSourceLocation()
        .Build();

    public static ImmutableArray<ProsePage> Read(string inputFolder, SiteAddress address, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(inputFolder);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var folder = new DirectoryInfo(inputFolder);
        if (!folder.Exists) return [];
        var pages = ImmutableArray.CreateBuilder<ProsePage>();
        var files = folder.EnumerateFiles("*.md").OrderBy(file => file.Name, StringComparer.Ordinal)
            .Where(file => IsPage(file.Name));
        foreach (var file in files)
        {
            var name = $"{folder.Name}/{file.Name}";
            try
            {
                // What lies elsewhere on the machine would be published.
                if (file.LinkTarget is not null) diagnostics.Add(ProseDiagnostics.Unreadable(name, "it is a link"));
                else if (Parse(new SourceText(name, File.ReadAllText(file.FullName)), address, diagnostics) is { } page) pages.Add(page);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(ProseDiagnostics.Unreadable(name, problem.Message));
            }
        }

        return pages.ToImmutable();
    }

    /// <summary>Whether a Markdown file of the editors' folder is a page of the site, and not a note to themselves.</summary>
    public static bool IsPage(string fileName)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        return !fileName.Equals("README.md", StringComparison.OrdinalIgnoreCase) && !fileName.StartsWith('.');
    }

    /// <summary>The page a text is; null when it cannot be one, and then the bag says why.</summary>
    public static ProsePage? Parse(SourceText source, SiteAddress address, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var slug = Path.GetFileNameWithoutExtension(source.Name);
        if (!Slug.IsValid(slug))
        {
            diagnostics.Add(ProseDiagnostics.FileName(source.Name));
            return null;
        }

        var document = Markdown.Parse(source.Text, Pipeline);
        var title = TakeTitle(document, source, diagnostics);
        if (title is null) diagnostics.Add(ProseDiagnostics.NoTitle(source.Name));
        foreach (var link in document.Descendants<LinkInline>()) Settle(link, source, address, diagnostics);
        foreach (var link in document.Descendants<AutolinkInline>())
        {
            if (!link.IsEmail && !IsSafe(link.Url)) diagnostics.Add(ProseDiagnostics.UnsafeLink(At(source, link), link.Url));
        }

        return title is null ? null : new ProsePage(source.Name, slug, title, Render(document));
    }

    // The title stands in h1; the text under it begins with h2.
    private static string? TakeTitle(MarkdownDocument document, SourceText source, DiagnosticBag diagnostics)
    {
        var title = FrontMatterTitle(document, source);
        foreach (var heading in document.Descendants<HeadingBlock>().Where(heading => heading.Level == 1).ToList())
        {
            if (title is null)
            {
                title = PlainText(heading.Inline);
                heading.Parent!.Remove(heading);
            }
            else diagnostics.Add(ProseDiagnostics.SecondTitle(At(source, heading)));
        }

        return string.IsNullOrWhiteSpace(title) ? null : title.Trim();
    }

    private static string? FrontMatterTitle(MarkdownDocument document, SourceText source)
    {
        if (document.FirstOrDefault() is not Markdig.Extensions.Yaml.YamlFrontMatterBlock block) return null;
        const string Key = "title:";
        foreach (var line in source.Text.Substring(block.Span.Start, block.Span.Length).Split('\n'))
        {
            if (line.StartsWith(Key, StringComparison.Ordinal)) return line[Key.Length..].Trim().Trim('"', '\'');
        }

        return null;
    }

    private static string PlainText(ContainerInline? inline) => inline is null ? "" : string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));

    // /tags/ means the site's tags wherever the site stands, and about.md the page made of it.
    private static void Settle(LinkInline link, SourceText source, SiteAddress address, DiagnosticBag diagnostics)
    {
        var url = link.Url ?? "";
        if (!IsSafe(url)) diagnostics.Add(ProseDiagnostics.UnsafeLink(At(source, link), url));
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        if (path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal)) link.Url = string.Concat(address.BasePath, path.AsSpan(1), fragment);
        else if (path.EndsWith(".md", StringComparison.Ordinal) && Slug.IsValid(path[..^3])) link.Url = address.Link(UrlPath.Page(path[..^3])) + fragment;
    }

    private static bool IsSafe(string url)
    {
        var end = url.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || url[end] != ':') return true;
        return url[..end].ToLowerInvariant() is "http" or "https" or "mailto";
    }

    private static BulletinSite.Text.SourceSpan At(SourceText source, MarkdownObject node) =>
        new(source, TextSpan.FromBounds(node.Span.Start, Math.Clamp(node.Span.End + 1, node.Span.Start, source.Text.Length)));

    private static string Render(MarkdownDocument document)
    {
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
