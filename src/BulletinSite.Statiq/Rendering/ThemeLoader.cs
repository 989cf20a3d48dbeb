using BulletinSite.Templates;
using Scriban;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace BulletinSite.Statiq.Rendering;

/// <summary>Gives Scriban the templates that others include; none from outside the theme.</summary>
internal sealed class ThemeLoader(TemplateLibrary templates) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, ScriptSpan callerSpan, string templateName) => templates.Get(templateName) is null ? null : templateName;

    public string? Load(TemplateContext context, ScriptSpan callerSpan, string templatePath) => templates.Get(templatePath)?.Source.Text;

    public ValueTask<string?> LoadAsync(TemplateContext context, ScriptSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
