namespace BulletinSite.Templates.Values;

/// <summary>Something of the site as a template sees it; what it shows is listed in its shape.</summary>
public interface IView
{
    ViewShape Shape { get; }
}
