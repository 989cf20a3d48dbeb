namespace BulletinSite.Templates.Parsing;

/// <summary>What a block of statements belongs to, which decides how it may end.</summary>
internal enum BlockKind
{
    Template,
    Plain,
    Condition,
    Loop,
    Case,
}
