using BulletinSite.Templates.Values;

namespace BulletinSite.Model.Views;

/// <summary>What is peculiar to one type of page. A template sees it under the name of its shape: <c>article</c>, <c>issue</c>, <c>tag</c> …</summary>
/// <typeparam name="TSelf">The view itself.</typeparam>
public interface IContentView<TSelf> : IView
    where TSelf : class, IContentView<TSelf>
{
    static abstract ViewShape<TSelf> Members { get; }
}
