using BenchmarkDotNet.Running;
using BulletinSite.Benchmarks;

if (args is ["search", var articles, ..]) SearchFigures.Print(articles, args.Length > 2 ? args[2] : null);
else BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
