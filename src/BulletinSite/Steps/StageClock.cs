using System.Collections.Immutable;
using System.Diagnostics;

namespace BulletinSite.Steps;

/// <summary>Times the steps of a run and tells who watches that one begins. Times are shown to people and never written to the site.</summary>
public sealed class StageClock(Action<string>? onBegin = null)
{
    private readonly List<StageTime> _times = [];

    public ImmutableArray<StageTime> Times => [.. _times];

    public T Run<T>(string stage, Func<T> step)
    {
        ArgumentNullException.ThrowIfNull(step);
        onBegin?.Invoke(stage);
        var start = Stopwatch.GetTimestamp();
        var result = step();
        _times.Add(new StageTime(stage, Stopwatch.GetElapsedTime(start)));
        return result;
    }
}
