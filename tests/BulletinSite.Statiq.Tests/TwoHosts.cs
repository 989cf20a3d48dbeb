using System.Text;
using BulletinSite.Text;
using BulletinSite.Writing;

namespace BulletinSite.Statiq.Tests;

/// <summary>An archive built by both hosts, each into a folder of its own.</summary>
internal sealed class TwoHosts : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-statiq-").FullName;

    public static string Repository { get; } = FindRepository();

    public string Statiq => Path.Combine(_folder, "statiq");

    public string Default => Path.Combine(_folder, "default");

    /// <summary>Builds an archive twice and compares the manifests, and the files with the manifests.</summary>
    /// <returns>How many files each site has.</returns>
    public async Task<int> Compare(string root, string baseUrl)
    {
        Assert.Equal(0, await StatiqSite.RunAsync(root, "-o", Statiq, "-s", $"BaseUrl={baseUrl}", "-l", "Error"));
        var report = Build.Run(BuildOptions.For(root) with { Output = Default, BaseUrl = baseUrl, UsesMemory = false, ContentDate = BuildOptions.SourceDate() }, writes: true);
        Assert.Empty(report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        Assert.Equal(Manifest(Default), Manifest(Statiq));
        Assert.Equal(Names(Default), Names(Statiq));
        Assert.All(Names(Default), name => Assert.True(Bytes(Default, name).AsSpan().SequenceEqual(Bytes(Statiq, name)), name));
        return report.Files;
    }

    /// <summary>A folder for an archive to build.</summary>
    public string NewRoot() => Directory.CreateDirectory(Path.Combine(_folder, "archive")).FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public static string Manifest(string site) => File.ReadAllText(Path.Combine(site, Writing.Manifest.FileName), Encoding.UTF8);

    private static string[] Names(string site) =>
        [.. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(site, file)).Order(StringComparer.Ordinal)];

    private static byte[] Bytes(string site, string name) => File.ReadAllBytes(Path.Combine(site, name));

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BulletinSite.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
