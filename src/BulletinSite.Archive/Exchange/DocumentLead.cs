using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A lead marker: its length in the first paragraph and its range in the seed, in UTF-16 units from 0.</summary>
/// <remarks>The range ends with the line where a column breaks the marker; the length does not.</remarks>
public sealed record DocumentLead(string Dateline, int Length, TextSpan From);
