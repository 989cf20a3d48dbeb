using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>What a bulletin is like: the words its leads, credits and page furniture are made of, and how much each sign says.</summary>
public sealed record BulletinProfile
{
    /// <summary>Words of Chinese news writing in general, simplified and traditional, and of English newsletters.</summary>
    public static BulletinProfile Generic { get; } = GenericWords.Profile;

    /// <summary>The profile's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The language its general words are of. A page in another script is not read with it, unless an editor says so.</summary>
    public ProfileLanguage Language { get; init; }

    /// <summary>Words that open a news body: 本报讯.</summary>
    public ImmutableArray<string> LeadWords { get; init; } = [];

    /// <summary>Endings of a source's name before 电, 讯 or 消息: 社, 网.</summary>
    public ImmutableArray<string> AgencyEndings { get; init; } = [];

    /// <summary>Words before names: 记者, 通讯员; each with the role it gives.</summary>
    public ImmutableArray<RoleWord> RoleWords { get; init; } = [];

    /// <summary>Words after names that make a photo credit: 摄, 摄影报道.</summary>
    public ImmutableArray<string> PhotoEndings { get; init; } = [];

    /// <summary>Words after names that make a byline: 文, 报道.</summary>
    public ImmutableArray<string> TextEndings { get; init; } = [];

    /// <summary>Words a caption begins with.</summary>
    public ImmutableArray<string> CaptionOpeners { get; init; } = [];

    /// <summary>Words a news paragraph begins with, and a headline hardly ever.</summary>
    public ImmutableArray<string> ParagraphOpeners { get; init; } = [];

    /// <summary>Words no headline ends with.</summary>
    public ImmutableArray<string> HeadStops { get; init; } = [];

    /// <summary>Words that name a column of briefs.</summary>
    public ImmutableArray<string> GroupWords { get; init; } = [];

    /// <summary>Words over a list of the page's headlines.</summary>
    public ImmutableArray<string> ContentsWords { get; init; } = [];

    /// <summary>Words before names and numbers in a folio line: 责任编辑, 来源.</summary>
    public ImmutableArray<string> EditorWords { get; init; } = [];

    /// <summary>Words of an imprint that say who prints or publishes the bulletin: 承印, printed by.</summary>
    public ImmutableArray<string> PrinterWords { get; init; } = [];

    /// <summary>Words a greeting of a letter begins with: 尊敬的, Dear.</summary>
    public ImmutableArray<string> Greetings { get; init; } = [];

    /// <summary>Words before the signature of a letter, on a line of their own: 此致, Yours sincerely.</summary>
    public ImmutableArray<string> Closings { get; init; } = [];

    /// <summary>Words the headline of a notice ends with: 启事, 声明.</summary>
    public ImmutableArray<string> NoticeWords { get; init; } = [];

    /// <summary>Words behind a name that signs a letter or notice: 谨启.</summary>
    public ImmutableArray<string> SignatureEndings { get; init; } = [];

    /// <summary>Slogans or nameplates printed over pages of this bulletin.</summary>
    public ImmutableArray<string> Banners { get; init; } = [];

    /// <summary>Lines that are furniture on every page.</summary>
    public ImmutableArray<FurniturePattern> Furniture { get; init; } = [];

    /// <summary>Weights of the score table that are other for this bulletin, by the term's key.</summary>
    public ImmutableDictionary<string, int> Weights { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Rules of the page, by name, that this bulletin is read without.</summary>
    public ImmutableHashSet<string> Without { get; init; } = [];

    /// <summary>Facts that are not told of any line, to measure what they are worth.</summary>
    internal LineFact Untold { get; init; }

    /// <summary>Whether a word is one no headline ends with, whatever its capitals.</summary>
    public bool IsHeadStop(ReadOnlySpan<char> word)
    {
        foreach (var stop in HeadStops)
        {
            if (word.Equals(stop, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The words of one script only: a bulletin that has no English needs no English words, and the other way round.</summary>
    public BulletinProfile In(ProfileLanguage language)
    {
        if (language == ProfileLanguage.Any) return this;
        return this with
        {
            Language = language,
            LeadWords = Of(LeadWords),
            AgencyEndings = Of(AgencyEndings),
            RoleWords = [.. RoleWords.Where(role => IsOf(role.Word))],
            PhotoEndings = Of(PhotoEndings),
            TextEndings = Of(TextEndings),
            CaptionOpeners = Of(CaptionOpeners),
            ParagraphOpeners = Of(ParagraphOpeners),
            HeadStops = Of(HeadStops),
            GroupWords = Of(GroupWords),
            ContentsWords = Of(ContentsWords),
            EditorWords = Of(EditorWords),
            PrinterWords = Of(PrinterWords),
            Greetings = Of(Greetings),
            Closings = Of(Closings),
            NoticeWords = Of(NoticeWords),
            SignatureEndings = Of(SignatureEndings),
        };

        ImmutableArray<string> Of(ImmutableArray<string> words) => [.. words.Where(IsOf)];

        bool IsOf(string word) => TextForm.IsLatin(word[0]) == (language == ProfileLanguage.English);
    }
}
