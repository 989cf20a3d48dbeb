using BenchmarkDotNet.Running;
using BulletinSite.Benchmarks;
using BulletinSite.Benchmarks.EndToEnd;

// "archive" builds whole generated archives beside Hugo, "split" prints how fast bytes become articles, "search" what the search index of one takes; everything else is for BenchmarkDotNet.
if (args is ["archive", ..]) return ArchiveBenchmark.Run(args[1..]);
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

BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
