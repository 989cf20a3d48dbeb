namespace BulletinSite.Archive.Splitting;

/// <summary>Tells whether a Chinese text is in traditional characters, by frequent ones that are written otherwise in simplified ones.</summary>
internal static class HanScript
{
    private const string Traditional = "國會時來對個發學員說長開關點體間題業種問產當從與這過還進麼們實經東車門見觀報紙導區縣書記總務聯認無電廣現場義為於灣";
    private const string Simplified = "国会时来对个发学员说长开关点体间题业种问产当从与这过还进么们实经东车门见观报纸导区县书记总务联认无电广现场义为于湾";

    public static bool IsTraditional(ReadOnlySpan<char> text)
    {
        int traditional = 0, simplified = 0;
        foreach (var c in text)
        {
            if (Traditional.Contains(c, StringComparison.Ordinal)) traditional++;
            else if (Simplified.Contains(c, StringComparison.Ordinal)) simplified++;
        }

        return traditional > simplified;
    }
}
