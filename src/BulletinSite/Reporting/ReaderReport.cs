namespace BulletinSite.Reporting;

/// <summary>What a reader says is wrong, checked: it names a page of the archive, lines that are on it, and a kind of correction readers may ask for.</summary>
/// <param name="Seed">The name of the page's file in the folder of seeds, as the folder has it.</param>
/// <param name="FirstLine">The first line it is about, from 1.</param>
/// <param name="LastLine">The last one.</param>
/// <param name="Kind">The kind of correction.</param>
/// <param name="Wrong">The words that are wrong, on one line; empty where the reader copied none.</param>
/// <param name="Right">What it should be, on one line; empty where the kind says all.</param>
/// <param name="Why">How the reader knows, on one line.</param>
public sealed record ReaderReport(string Seed, int FirstLine, int LastLine, string Kind, string Wrong, string Right, string Why);
