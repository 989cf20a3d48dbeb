using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Addressing;

/// <summary>An address under which an article was published, and the words by which it is found again however its page is split.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Line">The seed's line on which its text begins.</param>
/// <param name="LastLine">The last line it stood on.</param>
/// <param name="Quotation">Words of the first of these lines.</param>
/// <param name="From">Where the entry stands.</param>
public sealed record PublishedAddress(ArticleId Id, int Line, int LastLine, string Quotation, SourceSpan From);
