namespace BulletinSite.Archive.Enriching;

/// <summary>An issue's address part: what <c>input/issues.yml</c> says, else its first seed's name in lower-case ASCII.</summary>
public readonly record struct IssueId(string Value)
{
    public override string ToString() => Value;
}
