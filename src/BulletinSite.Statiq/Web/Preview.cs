using BulletinSite.Statiq.Documents;
using BulletinSite.Statiq.Pipelines;
using Statiq.Web;

namespace BulletinSite.Statiq.Web;

/// <summary>The commands of Statiq.Web: <c>preview</c> builds, serves and builds again when a file changes; <c>serve</c> shows a folder.</summary>
/// <remarks>
/// Statiq.Web is under a licence of its own, so this is the one file that knows it. Its pipelines are left out: they would make
/// other feeds and another sitemap than the site has.
/// </remarks>
public static class Preview
{
    /// <summary>Whether the command line asks for one of them.</summary>
    public static bool IsAskedFor(string[] arguments) => arguments is ["preview" or "serve", ..];

    /// <summary>Runs the command; what it shows lies in <c>.output.preview</c>, and the site itself is left alone.</summary>
    /// <param name="root">The archive's folder.</param>
    /// <param name="arguments">As Statiq.Web takes them.</param>
    public static async Task<int> RunAsync(string root, params string[] arguments)
    {
        StatiqSite.UseEnoughThreads();
        // All of the archive's folder is watched, save the output: a temporary folder in it would be a change of its own.
        var scratch = Directory.CreateTempSubdirectory("bulletin-preview-");
        try
        {
            return await StatiqSite.With(Bootstrapper.Factory.CreateDefaultWithout(arguments, StatiqSite.NotNeeded), root)
                .AddHostingCommands()
                .ConfigureFileSystem(files =>
                {
                    files.OutputPath = ".output.preview";
                    files.TempPath = scratch.FullName;
                })
                .AddSetting(Keys.CleanMode, CleanMode.Unwritten)
                // It is shown at the root of this machine, wherever it will stand.
                .AddSetting(ArchiveOptions.BaseUrl, "/")
                .ConfigureEngine(engine => engine.Pipelines.Remove(PipelineNames.Publish))
                .RunAsync();
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }
}
