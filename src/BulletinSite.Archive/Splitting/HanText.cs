namespace BulletinSite.Archive.Splitting;

/// <summary>Questions about runs of Han characters.</summary>
internal static class HanText
{
    public static bool ContainsAnyExceptHan(this ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!TextForm.IsHan(c)) return true;
        }

        return false;
    }
}
