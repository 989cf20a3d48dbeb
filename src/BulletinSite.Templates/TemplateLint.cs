using System.Collections.Immutable;
using BulletinSite.Templates.Linting;
using BulletinSite.Text;

namespace BulletinSite.Templates;

/// <summary>Finds the places of a template where text of the archive could become markup, an address or a script.</summary>
public static class TemplateLint
{
    /// <summary>All findings in file order; a template with errors has none, because it is not printed.</summary>
    public static ImmutableArray<Diagnostic> Check(Template template, LintOptions options)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(options);
        if (template.HasErrors) return [];
        var found = new DiagnosticBag();
        new PrintWalk(template.Parsed, options, found).Run();
        return found.InFileOrder();
    }
}
