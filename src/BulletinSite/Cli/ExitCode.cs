namespace BulletinSite.Cli;

/// <summary>What the program says to the shell.</summary>
internal static class ExitCode
{
    public const int Clean = 0;
    public const int Errors = 1;
    public const int WrongUse = 2;
}
