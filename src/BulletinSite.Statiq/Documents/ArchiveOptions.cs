namespace BulletinSite.Statiq.Documents;

/// <summary>Where the archive is and what to make of it, as Statiq was told.</summary>
internal static class ArchiveOptions
{
    /// <summary>The site's address, in place of the one in <c>input/site.yml</c>.</summary>
    public const string BaseUrl = "BaseUrl";

    /// <summary>Whether entries in <c>input/corrections</c> count.</summary>
    public const string UsesCorrections = "UsesCorrections";

    /// <summary>Whether every page is read back as a browser would.</summary>
    public const string Deep = "Deep";

    /// <summary>How many bytes the host takes.</summary>
    public const string HostLimit = "HostLimit";

    public static BuildOptions Of(IExecutionState state)
    {
        return BuildOptions.For(state.FileSystem.RootPath.FullPath) with
        {
            BaseUrl = state.Settings.GetString(BaseUrl),
            UsesCorrections = state.Settings.GetBool(UsesCorrections, true),
            ContentDate = BuildOptions.SourceDate(),
            IsDeep = state.Settings.GetBool(Deep),
            HostLimit = state.Settings.TryGetValue<long>(HostLimit, out var limit) ? limit : null,
        };
    }
}
