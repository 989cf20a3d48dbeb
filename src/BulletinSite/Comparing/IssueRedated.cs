namespace BulletinSite.Comparing;

/// <summary>An issue that has another date than before.</summary>
/// <param name="Issue">Its address part now.</param>
/// <param name="Before">The date it had, in EDTF; empty where none was known.</param>
/// <param name="After">The date it has, in EDTF; empty where none is known.</param>
public sealed record IssueRedated(string Issue, string Before, string After);
