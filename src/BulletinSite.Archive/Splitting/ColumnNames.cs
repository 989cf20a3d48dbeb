namespace BulletinSite.Archive.Splitting;

/// <summary>Tells the names of columns that come in every issue: 讀者園地, 河西論壇, 渡口夜話. No author is named so.</summary>
internal static class ColumnNames
{
    private const int Widest = 14;
    private const int Shortest = 3;
    private const int ShortestTitle = 4;

    private static readonly string[] Endings =
        ("园地 園地 论坛 論壇 专栏 專欄 信箱 诗选 詩選 诗页 詩頁 文苑 文艺 文藝 副刊 天地 之窗 茶座 漫谈 漫談 杂谈 雜談 闲谈 閒談 夜话 夜話 闲话 閒話 夜谈 夜談 笔谈 筆談 随笔 隨筆 走笔 走筆 小品 小景 小传 小傳 "
        + "大家谈 大家談 大家写 大家寫 今日谈 今日談 问答 問答 心声 心聲 絮语 絮語 札记 札記 谈丛 談叢 小言 短评 短評").Split(' ');

    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length >= Shortest && TextForm.WidthOf(line) <= Widest && TextForm.EndsWithAny(line, Endings, out _) && line.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;

    /// <summary>Whether a title ends in the name of its column: 放学以后，有了去处（一线见闻）.</summary>
    public static bool EndIn(ReadOnlySpan<char> title) =>
        title[^1] is '）' or ')' && title.LastIndexOfAny('（', '(') is >= ShortestTitle and var open && title[(open + 1)..^1] is { Length: >= Shortest } column
        && title[0] is not ('—' or '─') && !column.ContainsAny('）', ')', '，') && !column.ContainsAnyInRange('0', '9') && column.ContainsAnyInRange('\u4E00', '\u9FFF');
}
