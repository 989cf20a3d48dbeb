using System.Collections.Immutable;
using BulletinSite.Archive.Enriching;
using BulletinSite.Text;

namespace BulletinSite.Archive.Judgement;

/// <summary>A person, organisation or place an editor entered in a register.</summary>
/// <param name="Entity">What is listed.</param>
/// <param name="Variants">Other forms of the name that stand for it.</param>
/// <param name="Exclusions">Longer words in which its names mean something else.</param>
/// <param name="Note">For editors and the entity's page; may be empty.</param>
/// <param name="From">Where the entry stands.</param>
public sealed record RegisterEntry(
    Entity Entity,
    ImmutableArray<string> Variants,
    ImmutableArray<string> Exclusions,
    string Note,
    SourceSpan From);
