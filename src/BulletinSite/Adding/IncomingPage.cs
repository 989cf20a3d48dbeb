namespace BulletinSite.Adding;

/// <summary>A page somebody brings: its bytes, which are kept as they are, and the name it will have.</summary>
/// <param name="Given">What it was called where it came from; <c>standard input</c> where it had no name.</param>
/// <param name="Name">The name it will have in the folder of seeds.</param>
/// <param name="Bytes">What was received.</param>
public sealed record IncomingPage(string Given, string Name, ReadOnlyMemory<byte> Bytes);
