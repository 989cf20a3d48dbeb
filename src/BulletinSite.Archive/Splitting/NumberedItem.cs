namespace BulletinSite.Archive.Splitting;

/// <summary>An item of a numbered contents list.</summary>
/// <param name="First">Its first line.</param>
/// <param name="Last">Its last line.</param>
/// <param name="Words">What it says without its number, as the headline further down may say it.</param>
/// <param name="Owner">The words of the item it is a part of; empty for the others.</param>
internal readonly record struct NumberedItem(int First, int Last, string Words, string Owner);
