namespace BulletinSite.Search.Tests;

/// <summary>A test over archives of any size: folders with seeds and input, named in <c>BULLETIN_ARCHIVES</c>, a colon or semicolon between them.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NamedArchivesFactAttribute : FactAttribute
{
    private const string Variable = "BULLETIN_ARCHIVES";

    public NamedArchivesFactAttribute() => Skip = Client.Lack ?? (Named.Length == 0 ? $"no archive is named in {Variable}" : null);

    /// <summary>The folders.</summary>
    public static string[] Named => (Environment.GetEnvironmentVariable(Variable) ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
