namespace BulletinSite.Text;

/// <summary>What a message asks for.</summary>
public enum Severity
{
    /// <summary>For the curious; nothing to do.</summary>
    Note,

    /// <summary>Published as it is; an editor should look.</summary>
    Review,

    /// <summary>Stops the run before anything is written.</summary>
    Error,
}
