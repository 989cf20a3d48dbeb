using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>The place of an <c>include</c> that is being rendered, and the ones around it.</summary>
internal sealed record IncludeFrame(SourceSpan Place, IncludeFrame? Outer);
