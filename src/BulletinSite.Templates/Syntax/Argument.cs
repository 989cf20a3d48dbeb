namespace BulletinSite.Templates.Syntax;

/// <summary>One argument of a call.</summary>
/// <param name="Name">What stands before its colon, if it has one.</param>
/// <param name="Value">What is passed.</param>
/// <param name="IsExpanded">Whether a list is passed as many arguments, with <c>^</c>.</param>
internal sealed record Argument(string? Name, Expression Value, bool IsExpanded);
