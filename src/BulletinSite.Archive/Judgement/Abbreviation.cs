using System.Collections.Immutable;

namespace BulletinSite.Archive.Judgement;

/// <summary>A short beginning of organisations' names, as the paper writes it for its own city.</summary>
/// <param name="Short">What is printed: 市.</param>
/// <param name="Full">What it stands for: 北京市.</param>
/// <param name="Exceptions">Words that begin alike and are not short for anything: 市场.</param>
public sealed record Abbreviation(string Short, string Full, ImmutableArray<string> Exceptions);
