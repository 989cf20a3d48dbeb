namespace BulletinSite.Search.Files;

/// <summary>A file of the index.</summary>
/// <param name="Name">Its name in the folder of the index.</param>
/// <param name="Kind">What is in it.</param>
/// <param name="Offset">Where it begins in <see cref="SearchFiles"/>.</param>
/// <param name="Length">How many bytes it has.</param>
public readonly record struct SearchFile(string Name, SearchFileKind Kind, long Offset, int Length);
