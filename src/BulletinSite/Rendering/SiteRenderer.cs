using System.Collections.Immutable;
using BulletinSite.Text;

namespace BulletinSite.Rendering;

/// <summary>Makes all files of a plan, several at a time, and hands each on as soon as it is made; no more than a few are in memory.</summary>
public static class SiteRenderer
{
    private const int FirstWave = 512;

    // A broken template is wrong on every page; an editor needs to read it a few times, not a hundred thousand times.
    private const int EnoughErrors = 40;
    private const int AFew = 3;

    /// <summary>Makes each file, in the order of the plan; a file that could not be made has no result.</summary>
    /// <param name="plan">What to make.</param>
    /// <param name="make">Makes a file, on any thread, with the bag for that file.</param>
    /// <param name="diagnostics">Receives what was noticed, in the order of the plan however many threads there are.</param>
    public static ImmutableArray<T?> Render<T>(SitePlan plan, Func<PlannedFile, DiagnosticBag, T?> make, DiagnosticBag diagnostics)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(diagnostics);
        // Each thread keeps the memory of the largest page it made: more of them than processors would only hold more.
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount };
        var results = new T?[plan.Files.Length];
        var seen = new HashSet<Diagnostic>();
        var errors = 0;
        // The first page of each type before all others: of a type that cannot be made, the others would take their time to say the same.
        int[] firsts = [.. Enumerable.Range(0, results.Length).Where(i => plan.Files[i].Page is not null).DistinctBy(i => plan.Files[i].Page!.Type)];
        // A few of them before the others: a fault of a template that all types share shows in these.
        var few = Math.Min(AFew, firsts.Length);
        Make(firsts.AsMemory(0, few));
        if (!IsOneFault()) Make(firsts.AsMemory(few));
        if (IsOneFault()) errors = EnoughErrors;
        var broken = firsts.Where(i => results[i] is null).Select(i => plan.Files[i].Page!.Type).ToHashSet();
        var isFirst = firsts.ToHashSet();
        int[] rest = [.. Enumerable.Range(0, results.Length).Where(i => !isFirst.Contains(i) && (plan.Files[i].Page is not { } page || !broken.Contains(page.Type)))];
        // Waves, so that it does not depend on the threads where it stops; each as long as all before it, since at the end of each the threads wait.
        for (int start = 0, end; start < rest.Length && errors < EnoughErrors; start = end)
        {
            end = Math.Min(Math.Max(FirstWave, 2 * start), rest.Length);
            Make(rest.AsMemory(start..end));
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(results);

        // The same place of a shared template, from page after page.
        bool IsOneFault() => seen.Where(message => message.Severity == Severity.Error && message.Place.Span is not null)
            .GroupBy(message => (message.Code, message.Place.ToString())).Any(fault => fault.Count() >= AFew);

        void Make(ReadOnlyMemory<int> wave)
        {
            var bags = new DiagnosticBag?[wave.Length];
            Parallel.For(0, wave.Length, atOnce, i =>
            {
                var bag = new DiagnosticBag();
                results[wave.Span[i]] = make(plan.Files[wave.Span[i]], bag);
                if (bag.Count > 0) bags[i] = bag;
            });
            foreach (var diagnostic in bags.OfType<DiagnosticBag>().SelectMany(bag => bag.InFileOrder()).Where(seen.Add))
            {
                diagnostics.Add(diagnostic);
                if (diagnostic.Severity == Severity.Error) errors++;
            }
        }
    }
}
