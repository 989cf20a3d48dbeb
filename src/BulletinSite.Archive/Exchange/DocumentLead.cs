using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A lead marker and its range in the seed, in UTF-16 units from 0.</summary>
public sealed record DocumentLead(string Dateline, TextSpan From);
