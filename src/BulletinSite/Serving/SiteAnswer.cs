using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace BulletinSite.Serving;

/// <summary>Answers a request for a file of a site as GitHub Pages would: under its base path, with its own page for addresses that do not exist.</summary>
internal static class SiteAnswer
{
    private const string Index = "index.html";
    private const string NotFoundPage = "404.html";

    private static readonly FileExtensionContentTypeProvider Types = new(new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".xml"] = "application/xml; charset=utf-8",
        [".bib"] = "application/x-bibtex; charset=utf-8",
        [".ris"] = "application/x-research-info-systems; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".woff2"] = "font/woff2",
    });

    public static Task Give(HttpContext context, string basePath, ISiteFiles files)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) return Refuse(context);
        var path = request.Path.Value ?? "/";
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
            return path + "/" == basePath ? Lead(context, basePath) : SendNotFound(context, files);
        var file = FileOf(path, basePath);
        if (files.Read(file) is { } bytes) return Send(context, file, bytes, files.Behind, StatusCodes.Status200OK);
        if (path[^1] != '/' && files.Read($"{file}/{Index}") is not null) return Lead(context, path + "/");
        return SendNotFound(context, files);
    }

    /// <summary>The file an address under the base path stands for.</summary>
    public static string FileOf(string path, string basePath)
    {
        var file = path[basePath.Length..];
        return file.Length == 0 || file[^1] == '/' ? file + Index : file;
    }

    /// <summary>Sends a file.</summary>
    /// <param name="context">The request.</param>
    /// <param name="file">Its name, which says what it is.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="behind">What is sent behind it if it is a page.</param>
    /// <param name="status">The status of the answer.</param>
    public static async Task Send(HttpContext context, string file, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> behind, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        // The site changes under the browser's eyes.
        response.Headers.CacheControl = "no-cache";
        response.Headers.ContentSecurityPolicy = PagePolicy.Of(file, bytes);
        if (!PagePolicy.IsPage(file)) behind = default;
        if (behind.IsEmpty && status == StatusCodes.Status200OK && IsKnown(context, bytes))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        response.ContentLength = bytes.Length + behind.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
        await response.Body.WriteAsync(behind, context.RequestAborted);
    }

    private static Task SendNotFound(HttpContext context, ISiteFiles files)
    {
        if (files.Read(NotFoundPage) is { } page) return Send(context, NotFoundPage, page, files.Behind, StatusCodes.Status404NotFound);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static bool IsKnown(HttpContext context, ReadOnlyMemory<byte> bytes)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..16]}\"";
        context.Response.Headers.ETag = tag;
        return context.Request.Headers.IfNoneMatch == tag;
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    // The path has been decoded: it is encoded again, and never begins with two slashes, which would name another host.
    private static Task Lead(HttpContext context, string path)
    {
        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = new PathString("/" + path.TrimStart('/')).ToUriComponent() + context.Request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }
}
