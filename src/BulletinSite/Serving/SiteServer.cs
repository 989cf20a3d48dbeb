using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BulletinSite.Serving;

/// <summary>Shows a written site on this machine only, as GitHub Pages would: under its base path, with its own page for addresses that do not exist.</summary>
public sealed class SiteServer : IDisposable
{
    private readonly WebApplication _application;

    /// <param name="folder">The site's folder. Nothing outside it is served.</param>
    /// <param name="basePath">The path its addresses begin with, <c>/</c> or <c>/repo/</c>.</param>
    /// <param name="port">The port on the loopback interface; 0 for any free one.</param>
    public SiteServer(string folder, string basePath, int port)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(basePath);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server => server.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        _application = builder.Build();

        var files = new PhysicalFileProvider(folder);
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".bib"] = "application/x-bibtex; charset=utf-8";
        types.Mappings[".ris"] = "application/x-research-info-systems; charset=utf-8";
        types.Mappings[".md"] = "text/markdown; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        var path = basePath.TrimEnd('/');
        _application.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = path });
        _application.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = path, ContentTypeProvider = types, OnPrepareResponse = AskAgain });
        _application.Run(context => NotFound(context, files));
    }

    public void Start() => _application.Start();

    public void WaitForShutdown() => _application.WaitForShutdown();

    /// <summary>The addresses that are listened on, once started.</summary>
    public IEnumerable<string> Addresses => _application.Urls;

    public void Dispose() => ((IDisposable)_application).Dispose();

    // The site changes under the browser's eyes.
    private static void AskAgain(StaticFileResponseContext context) => context.Context.Response.Headers.CacheControl = "no-cache";

    private static async Task NotFound(HttpContext context, PhysicalFileProvider files)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        var page = files.GetFileInfo("404.html");
        if (page.Exists) await context.Response.SendFileAsync(page);
    }
}
