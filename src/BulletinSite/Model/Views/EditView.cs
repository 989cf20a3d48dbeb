using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>Words that editors read otherwise than they are printed.</summary>
public sealed record EditView(string Printed, string Read, string Place, string Reason, string By, string When) : IView
{
    public static ViewShape<EditView> Members { get; } = new("edit", "Words that editors read otherwise than they are printed. Ours: outside data-seed.",
        new("printed", "what is printed, with the words around it", edit => edit.Printed),
        new("read", "what is read in its place", edit => edit.Read),
        new("place", "where it stands: 第17行", edit => edit.Place),
        new("reason", "why, in an editor's words", edit => edit.Reason),
        new("by", "who decided it", edit => edit.By),
        new("when", "the day it was decided, in words: 2024年2月27日", edit => edit.When));

    public ViewShape Shape => Members;
}
