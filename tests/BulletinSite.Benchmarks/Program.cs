using BenchmarkDotNet.Running;
using BulletinSite.Benchmarks.EndToEnd;

// "archive" builds whole generated archives beside Hugo; everything else is for BenchmarkDotNet.
if (args is ["archive", ..]) return ArchiveBenchmark.Run(args[1..]);
BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
