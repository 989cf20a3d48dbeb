using BulletinSite.Text;

namespace BulletinSite.Archive.Enriching;

/// <summary>Where a fact stands and which rule saw it. No date, tag or name exists without one.</summary>
/// <param name="From">The place in a seed or in an editor's file.</param>
/// <param name="Quotation">The words that stand there.</param>
/// <param name="Rule">The rule's name, such as <c>text.day-of-event</c>, or <c>human</c>.</param>
public readonly record struct Evidence(SourceSpan From, string Quotation, string Rule)
{
    /// <summary>What follows from it, in an editor's words; empty where a rule saw it.</summary>
    public string Note { get; init; } = "";
}
