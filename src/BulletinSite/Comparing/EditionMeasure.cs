namespace BulletinSite.Comparing;

/// <summary>A measure of accuracy, from 0 to 1.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rules">What the rules alone reach.</param>
/// <param name="Published">What readers see, corrections made.</param>
public sealed record EditionMeasure(string Name, decimal Rules, decimal Published);
