using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>Makes all files of a plan, several at a time, and hands each on as soon as it is made; no more than a few are in memory.</summary>
public static class SiteRenderer
{
    private const int Wave = 512;

    // A broken template is wrong on every page; an editor needs to read it a few times, not a hundred thousand times.
    private const int EnoughErrors = 40;

    /// <summary>Makes each file and turns it into a result, in the order of the plan; a file that could not be made has none.</summary>
    /// <param name="plan">What to make.</param>
    /// <param name="take">Takes a file, on any thread, with the bag for that file.</param>
    /// <param name="diagnostics">Receives what was noticed, in the order of the plan however many threads there are.</param>
    public static ImmutableArray<T?> Render<T>(SitePlan plan, Func<RenderedFile, DiagnosticBag, T> take, DiagnosticBag diagnostics)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var results = new T?[plan.Files.Length];
        var seen = new HashSet<Diagnostic>();
        var errors = 0;
        // Waves, so that it does not depend on the threads where it stops.
        for (var start = 0; start < plan.Files.Length && errors < EnoughErrors; start += Wave)
        {
            var bags = new DiagnosticBag?[Math.Min(Wave, plan.Files.Length - start)];
            var first = start;
            Parallel.For(0, bags.Length, i =>
            {
                var bag = new DiagnosticBag();
                var file = plan.Files[first + i];
                if (file.Make(bag) is { } bytes) results[first + i] = take(new RenderedFile(file.Path, bytes, file.Page), bag);
                if (bag.Count > 0) bags[i] = bag;
            });
            foreach (var bag in bags)
            {
                if (bag is null) continue;
                foreach (var diagnostic in bag.InFileOrder())
                {
                    if (!seen.Add(diagnostic)) continue;
                    diagnostics.Add(diagnostic);
                    if (diagnostic.Severity == Severity.Error) errors++;
                }
            }
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
