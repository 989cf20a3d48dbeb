namespace BulletinSite.Templates.Evaluation;

/// <summary>A statement made ready to run.</summary>
internal abstract class Step
{
    public abstract Flow Run(Rendering rendering);
}
