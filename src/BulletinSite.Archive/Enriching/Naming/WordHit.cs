using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>A word about names at its place in a text.</summary>
internal readonly record struct WordHit(NameMeaning Meaning, string Word, TextSpan Span);
