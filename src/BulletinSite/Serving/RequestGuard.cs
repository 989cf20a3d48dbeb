using Microsoft.AspNetCore.Http;

namespace BulletinSite.Serving;

/// <summary>Turns away what no browser on this machine sends that was pointed here.</summary>
internal static class RequestGuard
{
    private static readonly string[] Names = ["127.0.0.1", "localhost"];

    /// <summary>Whether the request may be answered; if not, it has been.</summary>
    public static bool Lets(HttpContext context)
    {
        SetHeaders(context.Response.Headers);
        // Another site's name may be made to lead to this machine; its pages would then read everything here.
        if (!Names.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase) || context.Request.Host.Port is { } port && port != context.Connection.LocalPort)
            return Refuse(context, StatusCodes.Status421MisdirectedRequest);
        return true;
    }

    /// <summary>Whether a request that writes comes from a page of this server.</summary>
    public static bool IsOwn(HttpRequest request) =>
        string.Equals(request.Headers.Origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
        && request.Headers["Sec-Fetch-Site"] is [] or ["same-origin"];

    private static bool Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return false;
    }

    private static void SetHeaders(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }
}
