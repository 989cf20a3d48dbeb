using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BulletinSite.Archive.Reading;
using BulletinSite.Serving.Previewing;
using Microsoft.AspNetCore.Http;

namespace BulletinSite.Serving.Reviewing;

/// <summary>The review screen: shows what is in doubt, and writes what an editor decides. It reads only what is in memory and writes only corrections.</summary>
internal sealed class ReviewDesk(Preview preview, BuildOptions options, TimeProvider time, string editor)
{
    private const string TokenHeader = "X-Bulletin-Token";
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    private const long LongestOrder = 16 * 1024;

    private readonly CorrectionDesk _corrections = new(options, time);

    // Whoever writes has read it from the screen, which no other site's page can.
    private readonly string _token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public Task Answer(HttpContext context, string name, string siteName)
    {
        if (preview.State.Site is not { } site) return Refuse(context, StatusCodes.Status503ServiceUnavailable);
        if (HttpMethods.IsPost(context.Request.Method)) return name is "try" or "write" ? Write(context, site, name == "write") : Refuse(context, StatusCodes.Status405MethodNotAllowed);
        if (!HttpMethods.IsGet(context.Request.Method)) return Refuse(context, StatusCodes.Status405MethodNotAllowed);
        return name switch
        {
            "" => SendScreen(context, site.Model.Settings.Interface),
            "doubts.json" => Send(context, ReviewReader.Doubts(site, siteName), ReviewJson.Default.DoubtsView),
            "sheet.json" => SendSheet(context, site),
            "why.json" => SendWhy(context, site),
            _ => Refuse(context, StatusCodes.Status404NotFound),
        };
    }

    private async Task SendScreen(HttpContext context, string language)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = Policy;
        var screen = Encoding.UTF8.GetString(ClientFile.Find("review.html")!.Value.Span)
            .Replace("{{language}}", WebUtility.HtmlEncode(language), StringComparison.Ordinal)
            .Replace("{{token}}", _token, StringComparison.Ordinal)
            .Replace("{{editor}}", WebUtility.HtmlEncode(editor), StringComparison.Ordinal);
        await context.Response.WriteAsync(screen, context.RequestAborted);
    }

    private Task SendSheet(HttpContext context, PreviewSite site)
    {
        if (ReviewReader.Find(site, context.Request.Query["file"].ToString()) is not { } found) return Refuse(context, StatusCodes.Status404NotFound);
        var name = $"corrections/{found.Page.Seed.File.Stem}.yml";
        var file = Path.Combine(options.Input, name);
        var corrections = SymbolicLinks.OnTheWayTo(options.Input, name) is null && File.Exists(file) ? File.ReadAllText(file) : "";
        return Send(context, ReviewReader.Sheet(site, found.Issue, found.Page, corrections), ReviewJson.Default.SheetView);
    }

    private static Task SendWhy(HttpContext context, PreviewSite site)
    {
        var query = context.Request.Query;
        if (!int.TryParse(query["line"], NumberStyles.None, CultureInfo.InvariantCulture, out var line) || ReviewReader.Find(site, query["file"].ToString()) is not { } found
            || ReviewReader.Why(site, found.Page, line) is not { } why) return Refuse(context, StatusCodes.Status404NotFound);
        return Send(context, why, ReviewJson.Default.WhyView);
    }

    private async Task Write(HttpContext context, PreviewSite site, bool writes)
    {
        var request = context.Request;
        if (!RequestGuard.IsOwn(request) || !HasToken(request))
        {
            await Refuse(context, StatusCodes.Status403Forbidden);
            return;
        }

        if (request.ContentType is not "application/json" || request.ContentLength is not (>= 0 and <= LongestOrder))
        {
            await Refuse(context, request.ContentLength > LongestOrder ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status415UnsupportedMediaType);
            return;
        }

        if (await ReadOrder(context) is not { IsWhole: true } order || ReviewReader.Find(site, order.File!) is not { } found) await Refuse(context, StatusCodes.Status400BadRequest);
        else await Send(context, _corrections.Make(site, found.Issue, found.Page, order, writes), ReviewJson.Default.TrialView);
    }

    private static async Task<CorrectionOrder?> ReadOrder(HttpContext context)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, OrderJson.Default.CorrectionOrder, context.RequestAborted);
        }
        catch (JsonException)
        {
            // Not from the screen; refused as a whole.
            return null;
        }
    }

    private bool HasToken(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(request.Headers[TokenHeader].ToString()), Encoding.ASCII.GetBytes(_token));

    private static async Task Send<T>(HttpContext context, T view, JsonTypeInfo<T> form)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(view, form), context.RequestAborted);
    }

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
