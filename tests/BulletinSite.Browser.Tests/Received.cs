using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BulletinSite.Browser.Tests;

/// <summary>What a page has received since it was listened to: path and length, in bytes, of every answer.</summary>
internal sealed class Received
{
    private readonly ConcurrentBag<(string Path, Task<byte[]> Body)> answers = [];

    public Received(IPage page) => page.Response += (_, answer) => answers.Add((new Uri(answer.Url).AbsolutePath, answer.BodyAsync()));

    /// <summary>Every body is waited for, so that none is still on its way when they are summed.</summary>
    public async Task<IReadOnlyDictionary<string, int>> Sizes()
    {
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (path, body) in answers) sizes[path] = (await body).Length;
        return sizes;
    }
}
