using BenchmarkDotNet.Running;
using BulletinSite.Benchmarks;
using BulletinSite.Benchmarks.EndToEnd;

// "archive" builds whole generated archives beside Hugo, "serve" times the preview from a saved seed to the page that shows it,
// "split" prints how fast bytes become articles, "search" what the search index of one takes, "search-build" an archive with and without its index; everything else is for BenchmarkDotNet.
if (args is ["archive", ..]) return ArchiveBenchmark.Run(args[1..]);
if (args is ["serve", ..]) return ServeBenchmark.Run(args[1..]);
if (args is [Floor.Command, var pack, var folder])
{
    Floor.Write(pack, folder);
    return 0;
}

if (args is ["split"])
{
    SplittingFigures.Print();
    return 0;
}

if (args is ["search", var articles, ..])
{
    SearchFigures.Print(articles, args.Length > 2 ? args[2] : null);
    return 0;
}

if (args is ["search-build", var root, ..])
{
    SearchBuildCost.Print(root, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 5);
    return 0;
}

if (args is [SearchBuildCost.Once, var archive, var output, var way])
{
    SearchBuildCost.Build(archive, output, way == "with");
    return 0;
}

BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
