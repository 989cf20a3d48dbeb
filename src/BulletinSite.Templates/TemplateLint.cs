using System.Collections.Immutable;
using BulletinSite.Templates.Linting;
using BulletinSite.Text;

namespace BulletinSite.Templates;

/// <summary>Finds the places of a theme where text of the archive could become markup, an address or a script.</summary>
public static class TemplateLint
{
    /// <summary>All findings, template after template; one with errors has none, because it is not printed.</summary>
    /// <param name="theme">All templates that can be included by one another: what one says of a name holds for all.</param>
    /// <param name="options">What the site vouches for.</param>
    public static ImmutableArray<Diagnostic> Check(ImmutableArray<Template> theme, LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var sound = theme.Where(template => !template.HasErrors).Select(template => template.Parsed).ToList();
        var writes = new NameWrites(sound);
        var trusted = new TrustedNames(options);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var template in sound)
        {
            var found = new DiagnosticBag();
            var safe = new SafeValue(trusted, writes, template.Source.Name);
            new PrintWalk(template, safe, found).Run();
            new TrustCheck(template, trusted, safe, found).Run();
            findings.AddRange(found.InFileOrder());
        }

        return findings.ToImmutable();
    }
}
