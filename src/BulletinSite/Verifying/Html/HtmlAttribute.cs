namespace BulletinSite.Verifying.Html;

/// <summary>An attribute of an element.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Value">What it says, references resolved.</param>
internal readonly record struct HtmlAttribute(string Name, Utf8Slice Value);
