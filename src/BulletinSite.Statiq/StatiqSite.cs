using BulletinSite.Statiq.Pipelines;
using Microsoft.Extensions.DependencyInjection;

namespace BulletinSite.Statiq;

/// <summary>The site as Statiq builds it.</summary>
public static class StatiqSite
{
    private const int ThreadsAtLeast = 32;

    /// <summary>Builds the archive in a folder with Statiq's command line.</summary>
    /// <param name="root">The archive's folder.</param>
    /// <param name="arguments">As Statiq takes them: <c>-o</c> for the output folder, <c>-s BaseUrl=…</c> for a setting.</param>
    /// <returns>0 when the site is in place.</returns>
    public static async Task<int> RunAsync(string root, params string[] arguments)
    {
        UseEnoughThreads();
        using var output = new SiteOutput();
        var bootstrapper = With(Bootstrapper.Factory.CreateDefaultWithout(arguments, NotNeeded), root);
        return await bootstrapper
            .ConfigureServices(services => services.AddSingleton(output))
            // By then the command line has been read.
            .ConfigureEngine(_ => output.Open(bootstrapper.FileSystem))
            .RunAsync();
    }

    /// <summary>Adds the archive's file system, settings and pipelines to a bootstrapper.</summary>
    public static T With<T>(T bootstrapper, string root)
        where T : IBootstrapper
    {
        bootstrapper
            .ConfigureFileSystem(files =>
            {
                files.RootPath = root;
                // Seeds, judgement and looks lie side by side; documents are named from the archive's folder.
                files.InputPaths.Clear();
                files.InputPaths.Add(".");
                files.OutputPath = "output";
                files.TempPath = ".output.statiq/temp";
                files.CachePath = ".output.statiq/cache";
            })
            // What is written is new each time and takes the place of what was there as a whole.
            .AddSetting(Keys.CleanMode, CleanMode.None)
            .AddSetting(Keys.UseCache, false);
        foreach (var (name, pipeline) in SitePipelines.All()) bootstrapper.AddPipeline(name, pipeline);
        return bootstrapper;
    }

    /// <summary>
    /// Pipelines wait for each other on threads of the pool, which makes new ones two a second: on two cores a run would idle for that long.
    /// </summary>
    public static void UseEnoughThreads()
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, ThreadsAtLeast), completions);
    }

    // Discovery at run time: what this site consists of is listed in SitePipelines. The commands that try globs were compiled for an
    // older Spectre.Console.Cli and stop with the one that fits the console library here.
    internal const DefaultFeatures NotNeeded =
        DefaultFeatures.BootstrapperConfigurators | DefaultFeatures.Pipelines | DefaultFeatures.Shortcodes | DefaultFeatures.CustomCommands
        | DefaultFeatures.Namespaces | DefaultFeatures.Analyzers | DefaultFeatures.GlobCommands | DefaultFeatures.EnvironmentVariables;
}
