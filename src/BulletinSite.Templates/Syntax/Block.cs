using System.Collections.Immutable;

namespace BulletinSite.Templates.Syntax;

/// <summary>Statements one after the other.</summary>
internal sealed record Block(ImmutableArray<Statement> Statements)
{
    public static Block Empty { get; } = new([]);
}
