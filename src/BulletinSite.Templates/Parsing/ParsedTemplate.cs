using BulletinSite.Templates.Syntax;
using BulletinSite.Text;

namespace BulletinSite.Templates.Parsing;

/// <summary>What a template says, as a tree.</summary>
internal sealed record ParsedTemplate(SourceText Source, Block Body);
