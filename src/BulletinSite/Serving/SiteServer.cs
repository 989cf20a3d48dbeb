using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BulletinSite.Serving;

/// <summary>Shows a site to browsers on this machine, and to nobody else.</summary>
public sealed class SiteServer : IDisposable
{
    // Everything a browser sends here is short.
    private const long LongestBody = 64 * 1024;

    private readonly WebApplication _application;

    /// <summary>A server of a site as it was written.</summary>
    /// <param name="folder">The site's folder. Nothing outside it is served.</param>
    /// <param name="basePath">The path its addresses begin with, <c>/</c> or <c>/repo/</c>.</param>
    /// <param name="port">The port on the loopback interface; 0 for any free one.</param>
    public SiteServer(string folder, string basePath, int port)
        : this(port, context => SiteAnswer.Give(context, basePath, new WrittenSite(folder)))
    {
    }

    /// <param name="port">The port on the loopback interface; 0 for any free one.</param>
    /// <param name="answer">Answers the requests that may be answered.</param>
    internal SiteServer(int port, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, port);
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = LongestBody;
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Logging.ClearProviders();
        _application = builder.Build();
        _application.Run(context => RequestGuard.Lets(context) ? answer(context) : Task.CompletedTask);
    }

    public void Start() => _application.Start();

    public void WaitForShutdown() => _application.WaitForShutdown();

    /// <summary>The addresses that are listened on, once started.</summary>
    public IEnumerable<string> Addresses => _application.Urls;

    /// <summary>Ends what would wait for ever, such as the line to a page that waits for changes.</summary>
    internal CancellationToken Stopping => _application.Lifetime.ApplicationStopping;

    public void Dispose() => ((IDisposable)_application).Dispose();
}
