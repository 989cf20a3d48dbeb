using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BulletinSite.Serving.Reviewing;
using BulletinSite.Text;
using Microsoft.AspNetCore.Http;

namespace BulletinSite.Serving.Previewing;

/// <summary>Answers browsers that look at a preview: with the site's files, and under a path of its own with what keeps the pages up to date.</summary>
/// <param name="preview">The archive that is worked on.</param>
/// <param name="basePath">The path the site's addresses begin with.</param>
/// <param name="review">The screen on which doubts are settled.</param>
internal sealed class PreviewDesk(Preview preview, string basePath, ReviewDesk review) : ISiteFiles
{
    /// <summary>No page of a site begins so: their addresses are made of letters, digits and hyphens.</summary>
    public const string Reserved = "_preview/";

    private const string ReviewPath = "review/";

    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    // Tells the pages of an earlier run from those of this one.
    private readonly string _run = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));

    /// <summary>Ends the lines to the pages.</summary>
    public CancellationToken Stopping { get; set; }

    public ReadOnlyMemory<byte> Behind => Encoding.UTF8.GetBytes(
        $"<script src=\"{basePath}{Reserved}live.js\" data-site=\"{NameOf(preview.State)}\" defer></script>\n");

    public Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        if (path.StartsWith(basePath + Reserved, StringComparison.Ordinal)) return AnswerReserved(context, path[(basePath.Length + Reserved.Length)..]);
        return preview.State.Site is null ? SendNothingYet(context) : SiteAnswer.Give(context, basePath, this);
    }

    public ReadOnlyMemory<byte>? Read(string file) => preview.Read(file);

    private Task AnswerReserved(HttpContext context, string name)
    {
        if (name.StartsWith(ReviewPath, StringComparison.Ordinal)) return review.Answer(context, name[ReviewPath.Length..], NameOf(preview.State));
        if (!HttpMethods.IsGet(context.Request.Method)) return Refuse(context, StatusCodes.Status405MethodNotAllowed);
        if (name == "events") return SendEvents(context);
        return ClientFile.Find(name) is { } bytes
            ? SiteAnswer.Send(context, name, bytes, default, StatusCodes.Status200OK)
            : Refuse(context, StatusCodes.Status404NotFound);
    }

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private Task SendNothingYet(HttpContext context) =>
        SiteAnswer.Send(context, "nothing.html", ClientFile.Find("nothing.html")!.Value, Behind, StatusCodes.Status503ServiceUnavailable);

    // A line that stays open: what is wrong is told at once and whenever it changes; a page of another site than the one shown is told to load again.
    private async Task SendEvents(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, Stopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var (site, file) = (context.Request.Query["site"].ToString(), FileOf(context.Request.Query["path"].ToString()));
        try
        {
            var state = preview.State;
            while (NameOf(state) == site)
            {
                await Tell(context, $"event: messages\ndata: {OverlayText.Of(state, ChecksOf(state, file), $"{basePath}{Reserved}")}\n\n", end.Token);
                state = await NextAfter(state.Number, context, end.Token);
            }

            await Tell(context, "event: reload\ndata:\n\n", end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page was left, or the server ends.
        }
    }

    private async Task<PreviewState> NextAfter(long number, HttpContext context, CancellationToken end)
    {
        while (true)
        {
            var next = preview.After(number, end);
            if (await Task.WhenAny(next, Task.Delay(Silence, end)) == next) return await next;
            // A browser that is gone is noticed when it is spoken to.
            await Tell(context, ":\n\n", end);
        }
    }

    private static async Task Tell(HttpContext context, string text, CancellationToken end)
    {
        await context.Response.WriteAsync(text, end);
        await context.Response.Body.FlushAsync(end);
    }

    private static ImmutableArray<Diagnostic> ChecksOf(PreviewState state, string file) => state.Site is { } site ? site.Check(site.Has(file) ? file : "404.html") : [];

    private string FileOf(string path) => path.StartsWith(basePath, StringComparison.Ordinal) ? SiteAnswer.FileOf(path, basePath) : "";

    private string NameOf(PreviewState state) => string.Create(CultureInfo.InvariantCulture, $"{_run}-{state.SiteNumber}");
}
