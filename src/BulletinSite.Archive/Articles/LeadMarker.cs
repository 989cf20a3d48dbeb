using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>The formula a news body opens with, such as 本报讯（记者 …）. It stays in the first paragraph's text.</summary>
/// <param name="Span">Its range in the first paragraph's text, from 0.</param>
/// <param name="Dateline">The formula without the brackets: 本报讯.</param>
/// <param name="From">Where it stands.</param>
public sealed record LeadMarker(TextSpan Span, string Dateline, SourceSpan From);
