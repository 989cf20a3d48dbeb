using System.Collections.Immutable;
using BulletinSite.Archive.Conservation;
using BulletinSite.Text;

namespace BulletinSite.Remembering;

/// <summary>A run that wrote a site, as it is remembered.</summary>
/// <param name="Fingerprint">What the site was made of.</param>
/// <param name="ManifestSha256">Of the site's list of files, which has the hashes of all others.</param>
/// <param name="Figures">Issues, articles, paragraphs, joins, characters in and out, published in and out, pages, files, bytes, plain pages.</param>
/// <param name="Messages">What there was to say.</param>
internal sealed record RememberedBuild(string Fingerprint, string ManifestSha256, ImmutableArray<long> Figures, ImmutableArray<RememberedMessage> Messages)
{
    public static RememberedBuild Of(BuildReport report, string fingerprint, string manifestSha256) => new(
        fingerprint, manifestSha256,
        [
            report.Issues, report.Articles, report.Paragraphs, report.Joins, report.Characters.In, report.Characters.Out,
            report.Published.In, report.Published.Out, report.Pages, report.Files, report.Bytes, report.PlainPages,
        ],
        [.. report.Diagnostics.Select(RememberedMessage.Of)]);

    /// <summary>The report again; null when a message no longer reads as it did.</summary>
    public BuildReport? ToReport(RememberedSources sources, string output)
    {
        var messages = ImmutableArray.CreateBuilder<Diagnostic>(Messages.Length);
        foreach (var message in Messages)
        {
            if (message.ToDiagnostic(sources) is not { } diagnostic) return null;
            messages.Add(diagnostic);
        }

        return new BuildReport(messages.MoveToImmutable(), [])
        {
            Issues = (int)Figures[0],
            Articles = (int)Figures[1],
            Paragraphs = (int)Figures[2],
            Joins = (int)Figures[3],
            Characters = new ConservationCount((int)Figures[4], (int)Figures[5]),
            Published = new ConservationCount((int)Figures[6], (int)Figures[7]),
            Pages = (int)Figures[8],
            Files = (int)Figures[9],
            Bytes = Figures[10],
            PlainPages = (int)Figures[11],
            Output = output,
            IsUnchanged = true,
        };
    }
}
