namespace BulletinSite.Reporting;

/// <summary>A field of the form by which readers report a mistake, or of the block a page of the site fills in.</summary>
/// <param name="Name">Its name, which is also its heading in the report.</param>
/// <param name="Longest">How many characters it may have; what is longer is no report of one mistake.</param>
/// <param name="IsNeeded">Whether a report without it says nothing.</param>
public sealed record ReportField(string Name, int Longest, bool IsNeeded);
