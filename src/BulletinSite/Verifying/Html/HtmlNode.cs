namespace BulletinSite.Verifying.Html;

/// <summary>One step through a page, in the order of its elements' beginnings and ends.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The element's name in lower case; of text, nothing.</param>
/// <param name="At">Where it stands, in bytes from the page's start; -1 for an element that is implied and stands nowhere.</param>
/// <param name="First">Its first attribute in <see cref="HtmlPage.Attributes"/>.</param>
/// <param name="Count">How many attributes it has.</param>
/// <param name="Text">What a text says, references resolved.</param>
internal readonly record struct HtmlNode(HtmlNodeKind Kind, string Name, int At, int First, int Count, Utf8Slice Text);
