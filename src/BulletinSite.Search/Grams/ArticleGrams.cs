using System.Runtime.InteropServices;
using BulletinSite.Search.Normalising;

namespace BulletinSite.Search.Grams;

/// <summary>Everything the index keeps of the texts of some articles: which characters and pairs stand in which field, and how the pairs join.</summary>
public sealed class ArticleGrams
{
    /// <summary>How many articles go well together: few enough for the processor's memory, many enough to share characters.</summary>
    public const int BatchSize = 64;

    private const int IndexBits = 24;

    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    // What a batch of newspaper articles takes, nearly always: growing from nothing would copy it all several times over.
    private const int UsualUses = 640;
    private const int UsualSteps = 720;

    private readonly List<GramUse> _uses;
    private readonly List<int> _steps;
    private readonly List<WordUse> _words = [];
    private ulong[] _order = [];

    private ArticleGrams(IReadOnlyList<SearchableArticle> articles)
    {
        Articles = articles;
        _uses = new List<GramUse>(articles.Count * UsualUses);
        _steps = new List<int>(articles.Count * UsualSteps);
    }

    public IReadOnlyList<SearchableArticle> Articles { get; }

    /// <summary>The characters of the texts, as searched.</summary>
    public int Characters { get; private set; }

    internal ReadOnlySpan<int> Steps => CollectionsMarshal.AsSpan(_steps);

    /// <summary>Their words of letters and digits, article after article.</summary>
    internal IReadOnlyList<WordUse> Words => _words;

    internal ReadOnlySpan<GramUse> Uses => CollectionsMarshal.AsSpan(_uses);

    /// <summary>Where in <see cref="Uses"/> they stand, by field, gram and article.</summary>
    internal ReadOnlySpan<ulong> Order => _order;

    internal static int IndexOf(ulong ordered) => (int)(ordered & ((1 << IndexBits) - 1));

    /// <summary>Takes the texts of some articles apart. Needs nothing else, so that batches can be prepared on several threads.</summary>
    public static ArticleGrams Of(params IReadOnlyList<SearchableArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var grams = new ArticleGrams(articles);
        var text = new List<char>(2048);
        for (var i = 0; i < articles.Count; i++)
        {
            var words = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var field in Fields) grams.Take(i, field, text, words);
            grams._words.AddRange(words.Select(word => new WordUse(i, word.Key, word.Value)));
        }

        grams.Sort();
        return grams;
    }

    private void Take(int article, SearchField field, List<char> text, Dictionary<string, int> words)
    {
        text.Clear();
        text.Add('\0');
        foreach (var part in Articles[article].Texts)
        {
            if (part.Field != field) continue;
            SearchNormaliser.Append(part.Text, text);
            text.Add('\0');
        }

        if (text.Count == 1) return;
        var characters = CollectionsMarshal.AsSpan(text);
        // What stands in another field as well is not counted twice.
        if (field is not (SearchField.Author or SearchField.AsPrinted)) Characters += characters.Length - characters.Count('\0');
        if (field != SearchField.Author) TakeWords(characters, field == SearchField.AsPrinted ? 0 : 1, words);
        Take(article, field, characters);
    }

    private static void TakeWords(ReadOnlySpan<char> text, int weight, Dictionary<string, int> words)
    {
        for (var i = 0; i < text.Length;)
        {
            var first = i;
            while (i < text.Length && SearchNormaliser.IsOfWord(text[i])) i++;
            if (i == first) i++;
            else CollectionsMarshal.GetValueRefOrAddDefault(words, text[first..i].ToString(), out _) += weight;
        }
    }

    private void Take(int article, SearchField field, ReadOnlySpan<char> text)
    {
        var order = PlaceOrder.Of(text);
        var number = new int[text.Length];
        for (var i = 0; i < order.Length;)
        {
            // All places of one character; among them those after the same character stand together.
            var c = text[order[i]];
            var first = i;
            while (i < order.Length && text[order[i]] == c)
            {
                number[order[i]] = i - first;
                i++;
            }

            _uses.Add(new GramUse(c, field, article, i - first, 0, 0));
        }

        for (var i = 0; i < order.Length;)
        {
            var place = order[i];
            var (before, c) = (text[place - 1], text[place]);
            var first = i;
            while (i < order.Length && text[order[i]] == c && text[order[i] - 1] == before) i++;
            if (before == '\0') continue;
            _uses.Add(new GramUse(((uint)before << 16) | c, field, article, i - first, number[place], _steps.Count));
            var last = -1;
            for (var j = first; j < i; j++)
            {
                var from = number[order[j] - 1];
                _steps.Add(from - last - 1);
                last = from;
            }
        }
    }

    // Together, so that each list of the index is found once for the batch. Uses of one gram keep the order of articles.
    private void Sort()
    {
        if (_uses.Count >= 1 << IndexBits) throw new InvalidOperationException("too many articles in one batch");
        _order = new ulong[_uses.Count];
        for (var i = 0; i < _order.Length; i++) _order[i] = ((ulong)_uses[i].Field << (IndexBits + 32)) | ((ulong)_uses[i].Gram << IndexBits) | (uint)i;
        Array.Sort(_order);
    }
}
