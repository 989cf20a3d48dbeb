using BulletinSite.Serving.Previewing;

namespace BulletinSite.Tests.Serving;

/// <summary>Waits for what comes of a change, not for a time: one change may be seen in two steps, and later than somebody thinks.</summary>
internal static class Waiting
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static Task Until(this Preview preview, Func<bool> holds) => preview.Until(() => Task.FromResult(holds()));

    /// <exception cref="OperationCanceledException">It did not come in time.</exception>
    public static async Task Until(this Preview preview, Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (preview.State.Number is var number && !await holds()) await preview.After(number, limit.Token);
    }
}
