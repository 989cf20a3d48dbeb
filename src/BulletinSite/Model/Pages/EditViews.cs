using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Model.Views;

namespace BulletinSite.Model.Pages;

/// <summary>Shows which words of an article editors read otherwise than they are printed.</summary>
internal static class EditViews
{
    public static ImmutableArray<EditView> Of(ArticleEntry entry, PageContext context)
    {
        var article = entry.Content.Article;
        if (!article.Blocks.Any(block => block.IsEdited)) return [];
        return
        [
            .. article.Parts.SelectMany(part => entry.Issue.Content.PageOf(part).Corrections.OfType<EditCorrection>().Where(edit => part.HasLine(edit.Line)).OrderBy(edit => edit.Line)).Select(edit => new EditView(
                edit.Anchor.Quotation, edit.Read, context.Wording.Lines(edit.Line, edit.Line), edit.Anchor.Reason, edit.Anchor.By, context.Wording.Dates.Day(edit.Anchor.When))),
        ];
    }
}
