using System.Text;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Conservation;
using BulletinSite.Archive.Reading;
using BulletinSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Archive.Tests.Splitting;

public sealed class ConservationPropertyTests
{
    // Pieces that pages are made of, set together in any order: every state of the decoder is reached by some.
    private static readonly string[] Lines =
    [
        "", "", "\f", "　　", "关注民生 服务职工", "驿站亮灯 工会行动", "工会简讯", "一条普通的标题", "谁来浇花？", "“我们都记得”", "高新区总工会：",
        "本报讯（记者 甲乙 通讯员 丙丁戊）近日，一件事发生了。", "本报讯 一件没有署名的事。", "编辑同志：", "河西村　刘桂兰", "2024年4月10日", "（上接第1版）没见过的事。", "联系人：柳小军", "电话：0000", "□ 江上渔", "（杜斌）", "Dear Editor,", "Ann Porter, treasurer", "新华社上海5月1日电（记者 王五）一件事。", "【本報訊】一件事",
        "座谈会上，大家说了很多，", "而且还没有说完。", "“开头没有结尾", "结尾没有开头”", "本报记者 赵六 摄", "□本报记者 钱七", "图为现场。",
        "（下转第3版）", "3 综合 2025年5月9日 星期五 本版编辑 孙八", "一等奖：周九 吴十", "她说：“好。”本报记者 郑一 摄影报道", "THE PAPER",
        "A headline in English", "By Ann Lee", "The company has offe-", "red two.", "Photo by Sam Lee", "𠀀𠀁𠀂", "<script>alert(1)</script>", "a\u00A0b\u2003c",
    ];

    [Fact]
    public void Every_character_of_any_page_is_in_exactly_one_place()
    {
        var page = Gen.Elements(Lines).ListOf().Select(lines => string.Join("\n\n", lines) + "\n字");
        Prop.ForAll(page.ToArbitrary(), IsConserved).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    [Fact]
    public void Every_character_of_any_text_is_in_exactly_one_place()
    {
        var text = ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => new string([.. s.Get.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c < '\uFDD0')]) + "\n字");
        Prop.ForAll(text.ToArbitrary(), IsConserved).Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    // Line separators of all kinds, ornaments, lone surrogates, control and format characters, and what old readers of scans leave behind.
    private static readonly string[] Specks =
    [
        "\u2028", "\u2029", "\u0085", "\v", "\f", "\r", "\r\n", "\n", "\t", "\u00A0", "\u3000", "\u200B", "\uFEFF", "\uD800", "\uDC00", "\uD83D\uDE00", "\0", "\u0001", "\u001B",
        "■", "囗", "· · ·", "————", "* * *", "○", "（", "）", "“", "”", "【", "】", "1", "99", ".", "。", "字", "a", "A", "本报讯", "记者", "摄", "By ", "Page 2", "第3版", "下转", "一、",
    ];

    [Fact]
    public void Every_character_of_any_mixture_of_specks_is_in_exactly_one_place()
    {
        var text = Gen.Elements(Specks).ListOf().Select(parts => string.Concat(parts));
        Prop.ForAll(text.ToArbitrary(), IsConservedAsText).Check(Config.QuickThrowOnFailure.WithMaxTest(2500));
    }

    [Fact]
    public void Random_bytes_are_refused_with_a_reason_or_split_without_loss()
    {
        var bytes = Gen.Choose(0, 255).Select(b => (byte)b).ArrayOf();
        Prop.ForAll(bytes.ToArbitrary(), IsRefusedOrConserved).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
        // Bytes that are mostly text, as a damaged file is.
        var damaged = Gen.Frequency((6, Gen.Elements("新闻。\n"u8.ToArray())), (2, Gen.Choose(0, 255).Select(b => (byte)b))).ArrayOf();
        Prop.ForAll(damaged.ToArbitrary(), IsRefusedOrConserved).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static bool IsRefusedOrConserved(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        if (SeedDecoder.Decode(new SeedFile("seeds/page.txt", bytes), bag) is not { } seed) return bag.HasErrors;
        return IsConserved(seed);
    }

    // Past the decoder, which refuses what no page can carry: the splitter itself loses nothing of any text at all.
    private static bool IsConservedAsText(string text) =>
        IsConserved(new SeedText(new SeedFile("seeds/page.txt", ReadOnlyMemory<byte>.Empty), new SourceText("seeds/page.txt", text), TextEncoding.Utf8, false, "LF"));

    private static bool IsConserved(SeedText seed)
    {
        var bag = new DiagnosticBag();
        var page = SplitPages.Of(seed, bag);
        var count = ConservationChecker.Check(page, bag);
        return !bag.HasErrors && count.In == count.Out && page.Articles.All(article => article.Blocks.All(IsJoinedFromItsPieces));
    }

    private static bool IsConserved(string text)
    {
        var bag = new DiagnosticBag();
        var page = SplitPages.Of(text, bag);
        var count = ConservationChecker.Check(page, bag);
        return !bag.HasErrors && count.In == count.Out && page.Articles.All(article => article.Blocks.All(IsJoinedFromItsPieces));
    }

    // Nothing is added to a block's text but blanks between Latin words, and nothing left out but division hyphens.
    private static bool IsJoinedFromItsPieces(Block block)
    {
        var text = new StringBuilder();
        foreach (var piece in block.Pieces)
        {
            if (piece.Join == PieceJoin.Hyphen) text.Length--;
            if (piece.Join == PieceJoin.Space) text.Append(' ');
            text.Append(piece.From.Text);
        }

        return block.Text.Length > 0 && block.Text == text.ToString();
    }
}
