using BulletinSite.Text;

namespace BulletinSite.Archive.Exchange;

/// <summary>A group heading and its range in the seed, in UTF-16 units from 0.</summary>
public sealed record DocumentHeading(string Text, TextSpan From);
