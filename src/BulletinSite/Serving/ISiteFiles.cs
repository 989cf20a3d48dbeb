namespace BulletinSite.Serving;

/// <summary>The files of a site that is shown, by their paths in it; there are no others.</summary>
internal interface ISiteFiles
{
    /// <summary>What a file holds; null where the site has none of that name.</summary>
    /// <param name="file">Such as <c>a/9f2c/index.html</c>; whatever somebody asked for.</param>
    ReadOnlyMemory<byte>? Read(string file);

    /// <summary>What is sent behind every page and is not the site's; empty for nothing.</summary>
    ReadOnlyMemory<byte> Behind { get; }
}
