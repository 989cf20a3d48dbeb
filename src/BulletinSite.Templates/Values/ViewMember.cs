namespace BulletinSite.Templates.Values;

/// <summary>One name a template can ask a view for, with a sentence for theme authors.</summary>
public abstract class ViewMember
{
    private protected ViewMember(string name, string summary)
    {
        Name = name;
        Summary = summary;
    }

    public string Name { get; }

    public string Summary { get; }

    public abstract Value Read(IView view);
}

/// <summary>One name a template can ask a view of one type for.</summary>
public sealed class ViewMember<T>(string name, string summary, Func<T, Value> get) : ViewMember(name, summary)
    where T : class, IView
{
    public override Value Read(IView view) => get((T)view);
}
