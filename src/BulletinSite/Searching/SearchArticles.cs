using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Enriching;
using BulletinSite.Model;
using BulletinSite.Model.Pages;
using BulletinSite.Search;

namespace BulletinSite.Searching;

/// <summary>Hands the articles of the archive to the search: their texts as their pages print them, and the facts readers choose by.</summary>
internal static class SearchArticles
{
    public static SearchableArticle Of(ArticleEntry entry, SiteModel model)
    {
        var content = entry.Content;
        return new SearchableArticle(
            entry.Path.Value[1..], ArticleText.Name(content.Article), DateOf(entry.Issue), Texts(content.Article), model.Wording.Of(content.Article.Kind),
            [.. content.Tags.Select(tag => tag.Tag.Label)],
            [.. content.Contributors.Concat(content.Named(EntityKind.Person)).Select(person => person.Name).Distinct(StringComparer.Ordinal)],
            [.. content.Named(EntityKind.Organisation).Select(entity => entity.Name)],
            [.. content.Named(EntityKind.Place).Select(entity => entity.Name)]);
    }

    private static ImmutableArray<SearchText> Texts(Article article)
    {
        var texts = ImmutableArray.CreateBuilder<SearchText>();
        foreach (var block in article.Headline.Blocks) texts.Add(new SearchText(SearchField.Title, "", block.Text));
        foreach (var (block, id) in article.Body.Zip(BlockViews.IdsOf(article.Body)))
        {
            texts.Add(new SearchText(block.Kind == BlockKind.Caption ? SearchField.Caption : SearchField.Body, id ?? "", block.Text));
        }

        // What an editor reads otherwise is looked for in the printed form too, by those who have the newspaper before them.
        foreach (var block in article.Blocks.Where(block => block.IsEdited)) texts.Add(new SearchText(SearchField.AsPrinted, BlockViews.IdOf(article, block) ?? "", block.PrintedText));
        foreach (var name in article.Contributors.Select(person => person.Name).Distinct(StringComparer.Ordinal)) texts.Add(new SearchText(SearchField.Author, "", name));
        return texts.ToImmutable();
    }

    private static SearchDate DateOf(IssueEntry issue) => issue.Content.Date.Edtf is not { } edtf
        ? new SearchDate("", [])
        : new SearchDate(issue.Label, [.. edtf.Terms.Select(term => new SearchDays(term.Earliest, term.Latest)).Where(days => days is not (null, null))]);
}
