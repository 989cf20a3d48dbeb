namespace BulletinSite.Archive.Articles;

/// <summary>How two lines of a head that stand one over the other belong together.</summary>
internal enum HeadTie
{
    /// <summary>The upper is the kicker, the lower the title.</summary>
    UnderKicker,

    /// <summary>The upper is the title, the lower the subtitle.</summary>
    OverSubtitle,

    /// <summary>One title over two lines.</summary>
    OneTitle,

    /// <summary>Both are kickers.</summary>
    TwoKickers,

    /// <summary>Both are subtitles.</summary>
    TwoSubtitles,
}
