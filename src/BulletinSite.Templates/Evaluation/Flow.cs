namespace BulletinSite.Templates.Evaluation;

/// <summary>How a step ended: whether the next one follows.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
