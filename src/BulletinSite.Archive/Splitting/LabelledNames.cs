using System.Collections.Frozen;
using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Reads credits in which each word stands with a colon, bar or slash before the names it is about: 记者：李明 通讯员：王芳, 作者：宣传部 李明, 文 | 李明 图／王芳提供.</summary>
/// <remarks>
/// What it must not take: a turn of an interview (记者：谢谢); so behind each colon stand names that begin with a common surname, with the unit before
/// them or not, and nothing else.
/// </remarks>
internal sealed class LabelledNames(BulletinProfile profile)
{
    private const string Colons = "：:";
    private const string Marks = Colons + "|｜丨/／╱";
    private const string Between = " \u3000\u00A0\t、，,；;";

    // 信徒林小乐: who somebody is, in two characters, right before a name of three.
    private const int WhoAndName = 5;

    // Words that name nobody without a colon: 作者简介, 文字工作.
    private static readonly (string Word, ImmutableArray<ContributorRole> Roles)[] Usual =
    [
        ("作者", [ContributorRole.Reporter]), ("文字", [ContributorRole.Reporter]), ("供稿", [ContributorRole.Reporter]), ("采访", [ContributorRole.Reporter]), ("採訪", [ContributorRole.Reporter]), ("采制", [ContributorRole.Reporter]), ("採製", [ContributorRole.Reporter]), ("撰稿", [ContributorRole.Reporter]), ("解答", [ContributorRole.Reporter]), ("来稿", [ContributorRole.Reporter]), ("來稿", [ContributorRole.Reporter]),
        ("图文", [ContributorRole.Reporter, ContributorRole.Photographer]), ("圖文", [ContributorRole.Reporter, ContributorRole.Photographer]),
        ("文图", [ContributorRole.Reporter, ContributorRole.Photographer]), ("文圖", [ContributorRole.Reporter, ContributorRole.Photographer]),
        ("相片", [ContributorRole.Photographer]), ("照片", [ContributorRole.Photographer]), ("图片", [ContributorRole.Photographer]), ("圖片", [ContributorRole.Photographer]), ("图片提供", [ContributorRole.Photographer]), ("圖片提供", [ContributorRole.Photographer]), ("照片提供", [ContributorRole.Photographer]), ("拍摄", [ContributorRole.Photographer]), ("拍攝", [ContributorRole.Photographer]),
    ];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _editors = profile.EditorWords.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly string[] _roleWords = [.. profile.RoleWords.Select(role => role.Word).Where(word => !Marks.Contains(word[^1], StringComparison.Ordinal))];
    private readonly FrozenDictionary<string, ImmutableArray<ContributorRole>>.AlternateLookup<ReadOnlySpan<char>> _labels = LabelsOf(profile).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The people a range names so; empty when it is anything else.</summary>
    public ImmutableArray<Contributor> Read(SourceText source, TextSpan range)
    {
        var text = source.Slice(range);
        if (text.IndexOfAny(Marks) < 0) return [];
        var people = ImmutableArray.CreateBuilder<Contributor>();
        ImmutableArray<ContributorRole> roles = [];
        var isNamed = true;
        var isEdited = false;
        for (int at = Skip(text, 0), end; at < text.Length; at = Skip(text, end))
        {
            end = at + (HanNames.SetApartAt(text[at..]) is > 0 and var apart ? apart : WordAt(text[at..]));
            var word = text[at..end];
            var mark = Skip(text, end);
            if (mark < text.Length && Marks.Contains(text[mark], StringComparison.Ordinal))
            {
                // 采　　写：
                if (_labels.TryGetValue(TextForm.IsBlank(word[1 % word.Length]) ? NameList.Plain(word) : word, out var named) || TryGetBoth(word, out named))
                {
                    if (!isNamed) return [];
                    (roles, isNamed, end) = (named, false, mark + 1);
                    continue;
                }

                // 撰稿：林乐 审核：丁宁: behind words for editors stands who signs nothing.
                if (people.Count > 0 && isNamed && IsEditorWord(word))
                {
                    (roles, isNamed, isEdited, end) = ([], false, true, mark + 1);
                    continue;
                }

                // A bar may part two names as well.
                if (Colons.Contains(text[mark], StringComparison.Ordinal)) return [];
                end = mark + 1;
            }

            if (roles.IsEmpty && !isEdited) return [];
            // 林乐（67届，中文系）
            if (word.IndexOfAny('（', '(') is > 0 and var open && text[at..].IndexOfAny('）', ')') is > 0 and var close && close > open)
            {
                word = word[..open];
                end = at + close + 1;
            }

            // 文／本报记者　林乐, 采制：林小麦　通讯员　周小平
            if (TextForm.StartsWithAny(word, _roleWords, out var said) && said == word.Length)
            {
                if (isNamed) roles = _labels[word];
                continue;
            }

            if (roles.Contains(ContributorRole.Photographer)) word = PhotoSources.Who(word);
            if (PhotoSources.IsSomebody(word))
            {
                isNamed = true;
                continue;
            }

            var name = NameIn(word);
            // 解答：权益干事　林乐
            if (!HanNames.MayBeName(word[name]) && HanNames.IsOffice(word)) continue;
            // 记者：谢谢
            if (!HanNames.MayBeName(word[name]) && !HanNames.IsSetApart(word) || word[name] is [var first, var second] && first == second) return [];
            isNamed = true;
            var from = new SourceSpan(source, new TextSpan(range.Start + at + name.Start.Value, word[name].Length));
            foreach (var role in roles) people.Add(new Contributor(NameList.Plain(word[name]), role, from));
        }

        return isNamed ? people.ToImmutable() : [];
    }

    // 報導．攝影╱林樂
    private bool TryGetBoth(ReadOnlySpan<char> word, out ImmutableArray<ContributorRole> roles)
    {
        var dot = word.IndexOfAny("．・·‧•");
        if (dot > 0 && _labels.TryGetValue(word[..dot], out var first) && _labels.TryGetValue(word[(dot + 1)..], out var second))
        {
            roles = [.. first.Union(second)];
            return true;
        }

        roles = [];
        return false;
    }

    /// <summary>Whether a text says of which group a photo is: 相片：青年義工隊, 图／受访者提供.</summary>
    public bool NamesUnitOfPhoto(ReadOnlySpan<char> text) =>
        text.IndexOfAny(Marks) is > 0 and var mark && _labels.TryGetValue(text[..mark], out var roles) && roles is [ContributorRole.Photographer] && PhotoSources.Who(text[(mark + 1)..].Trim()) is var who && (PhotoSources.IsSomebody(who) || (PhotoSources.IsGiven(text, out _) && PhotoSources.MayGive(who)));

    /// <summary>Whether a word says that who follows edited the page: 编辑, 审核.</summary>
    public bool IsEditorWord(ReadOnlySpan<char> word) => _editors.Contains(word);

    // 记者林小雅, 林乐神父, 林乐・五十八届, 信徒林小乐
    private Range NameIn(ReadOnlySpan<char> word)
    {
        if (HanNames.MayBeName(word)) return ..;
        if (TextForm.StartsWithAny(word, _roleWords, out var role) && HanNames.MayBeName(word[role..])) return role..;
        if (word.IndexOfAny('・', '·', '‧') is > 1 and var dot && HanNames.IsName(word[..dot])) return ..dot;
        return word.Length == WhoAndName && HanNames.IsName(word[2..]) ? 2.. : ..HanNames.WithoutTitle(word).Length;
    }

    private static int Skip(ReadOnlySpan<char> text, int at) => text[at..].IndexOfAnyExcept(Between) is >= 0 and var skipped ? at + skipped : text.Length;

    private static int WordAt(ReadOnlySpan<char> text) => text.IndexOfAny(Between + Marks) switch { < 0 => text.Length, 0 => 1, var length => length };

    private static FrozenDictionary<string, ImmutableArray<ContributorRole>> LabelsOf(BulletinProfile profile)
    {
        var labels = new Dictionary<string, ImmutableArray<ContributorRole>>(StringComparer.Ordinal);
        foreach (var (word, roles) in Usual) labels[word] = roles;
        foreach (var word in profile.TextEndings) labels[word] = [ContributorRole.Reporter];
        foreach (var word in profile.PhotoEndings)
            labels[word] = CreditReader.CreditsText(word) ? [ContributorRole.Reporter, ContributorRole.Photographer] : [ContributorRole.Photographer];
        foreach (var word in profile.RoleWords.Reverse()) labels[word.Word.TrimEnd([.. Marks])] = [word.Role];
        return labels.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
