using System.Collections.Immutable;
using System.Globalization;

namespace BulletinSite.Benchmarks;

/// <summary>Pages that are nothing but one kind of line, or two in turn: what a rule sees over and over must not be looked for over and over.</summary>
internal static class HostilePages
{
    public static ImmutableArray<(string Name, Func<int, string> Line)> All { get; } =
    [
        ("leads", i => Text($"本报讯（记者 李明） 昨天第{i}号渡口恢复夜航，居民说方便多了。")),
        ("headlines", i => Text($"渡口恢复夜航第{i}号")),
        ("headlines in capitals", i => Text($"FERRY NUMBER {i} SAILS")),
        ("one headline", _ => "渡口恢复夜航"),
        ("headlines and leads", i => i % 2 == 0 ? Text($"渡口恢复夜航{i}") : Text($"本报讯（记者 李明） 昨天第{i}号渡口恢复夜航。")),
        ("headings over briefs", i => i % 2 == 0 ? "简讯" : Text($"渡口恢复夜航{i}")),
        ("credits", i => $"本报记者 李{Han(i)}{Han(i / 5000)} 摄"),
        ("signatures in brackets", i => $"（李{Han(i)}明）"),
        ("opening brackets", _ => "（（（【【「『《"),
        ("closing brackets", _ => "））】】」』》"),
        ("folios", i => Text($"2024年{(i % 12) + 1}月{(i % 28) + 1}日 星期三 第{i}版 责任编辑 李明")),
        ("jump lines", i => Text($"（下转第{i}版）")),
        ("jumps from page to page", i => (i % 4) switch { 0 => Text($"渡口恢复夜航{i}"), 1 => Text($"（上接第{i}版）"), 2 => "渡口昨天恢复夜航，居民说方便多了。", _ => Text($"（下转第{i + 4}版）\f") }),
        ("speaker turns", i => Text($"李明：第{i}号渡口恢复夜航了吗？")),
        ("speaker turns in English", i => Text($"MR. SMITH: I say number {i}.")),
        ("questions and answers", i => (i % 2 == 0 ? "问：" : "答：") + Text($"第{i}号渡口恢复夜航")),
        ("run-in headlines", i => Text($"【渡口换灯{i}】江口的灯塔换了灯，居民说方便多了。")),
        ("numbered items", i => Text($"{i}. 渡口恢复夜航")),
        ("a contents list", i => i == 0 ? "本期导读" : Text($"渡口恢复夜航{i} ……… {i}版")),
        ("sentences", i => Text($"第{i}号渡口昨天恢复夜航，居民说方便多了。")),
        ("open sentences", i => Text($"第{i}号渡口昨天恢复夜航，居民说方便多了，而且")),
        ("pictographs", _ => "🚢🚢🚢"),
    ];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static char Han(int i) => (char)('一' + (i % 5000));
}
