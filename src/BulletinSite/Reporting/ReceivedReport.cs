namespace BulletinSite.Reporting;

/// <summary>A report as it was received.</summary>
/// <param name="Text">Its bytes, as a reader wrote them.</param>
/// <param name="Number">What is set behind the reason so that the issue can be found again, such as <c>（#12）</c>; empty for none.</param>
/// <param name="By">Who accepted it.</param>
public sealed record ReceivedReport(ReadOnlyMemory<byte> Text, string Number, string By);
