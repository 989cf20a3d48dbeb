namespace BulletinSite.Remembering;

/// <summary>Tells what files and folders can do to a run from what only a mistake of the program can.</summary>
internal static class FileTrouble
{
    /// <summary>Whether files caused it, on one thread or on several.</summary>
    public static bool Is(Exception problem) => problem switch
    {
        IOException or UnauthorizedAccessException => true,
        AggregateException several => several.InnerExceptions.All(Is),
        _ => false,
    };
}
