using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>What an editor's decision rests on: words on a seed's line, or something known from elsewhere.</summary>
/// <param name="Seed">The seed's file name; null for something known from elsewhere.</param>
/// <param name="Line">The seed's line, from 1; 0 for something known from elsewhere.</param>
/// <param name="Quotation">Words that stand on that line; empty for something known from elsewhere.</param>
/// <param name="Note">What follows from it.</param>
/// <param name="From">Where the entry stands.</param>
public sealed record EditorEvidence(string? Seed, int Line, string Quotation, string Note, SourceSpan From);
