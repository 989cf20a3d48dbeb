using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BulletinSite.Search.Coding;
using BulletinSite.Search.Facts;
using BulletinSite.Search.Normalising;

namespace BulletinSite.Search.Grams;

/// <summary>Everything the index keeps of the texts of some articles: which characters and pairs stand in which field, and how the pairs join.</summary>
public sealed class ArticleGrams : IDisposable
{
    /// <summary>How many articles go well together: few enough for the processor's memory, many enough to share characters.</summary>
    public const int BatchSize = 64;

    // What an article of a newspaper takes, nearly always: growing from nothing would copy it all several times over.
    private const int UsualLists = 300;
    private const int UsualBytes = 4000;

    private readonly PooledList<BatchList> _lists;
    private readonly PooledList<byte> _postings;
    private readonly List<WordUse> _words = [];

    private ArticleGrams(IReadOnlyList<SearchableArticle> articles)
    {
        Articles = articles;
        var writer = new ByteWriter();
        Shelved = [.. articles.Select(article => ShelvedArticle.Of(article, writer))];
        _lists = new PooledList<BatchList>(articles.Count * UsualLists);
        _postings = new PooledList<byte>(articles.Count * UsualBytes);
    }

    public IReadOnlyList<SearchableArticle> Articles { get; }

    /// <summary>The characters of the texts, as searched.</summary>
    public int Characters { get; private set; }

    /// <summary>What a list of results shows of them.</summary>
    internal ImmutableArray<ShelvedArticle> Shelved { get; }

    /// <summary>Their words of letters and digits, article after article.</summary>
    internal IReadOnlyList<WordUse> Words => _words;

    internal ReadOnlySpan<BatchList> Lists => _lists.Written;

    internal ReadOnlySpan<byte> Postings => _postings.Written;

    /// <summary>Takes the texts of some articles apart. Needs nothing else, so that batches can be prepared on several threads.</summary>
    public static ArticleGrams Of(params IReadOnlyList<SearchableArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var grams = new ArticleGrams(articles);
        using var texts = new BatchTexts(articles);
        grams.TakeWords(texts);
        grams.TakeLists(texts);
        return grams;
    }

    /// <summary>Gives its memory back, once its lists were added to an index.</summary>
    public void Dispose()
    {
        _lists.Dispose();
        _postings.Dispose();
    }

    private void TakeWords(BatchTexts texts)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var counts = words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var article = 0; article < Articles.Count; article++)
        {
            foreach (var field in Enum.GetValues<SearchField>())
            {
                var text = texts.Characters[texts.PlacesOf(texts.UnitOf(field, article))];
                // What stands in another field as well is not counted twice.
                if (field is not (SearchField.Author or SearchField.AsPrinted)) Characters += text.Length - text.Count('\0');
                if (field != SearchField.Author) TakeWords(text, field == SearchField.AsPrinted ? 0 : 1, counts);
            }

            foreach (var (word, count) in words) _words.Add(new WordUse(article, word, count));
            words.Clear();
        }
    }

    private static void TakeWords(ReadOnlySpan<char> text, int weight, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> counts)
    {
        for (var i = 0; i < text.Length;)
        {
            var first = i;
            while (i < text.Length && SearchNormaliser.IsOfWord(text[i])) i++;
            if (i == first) i++;
            else CollectionsMarshal.GetValueRefOrAddDefault(counts, text[first..i], out _) += weight;
        }
    }

    private void TakeLists(BatchTexts texts)
    {
        var text = texts.Characters;
        var units = texts.UnitOfPlace;
        var (order, numbers) = (ArrayPool<int>.Shared.Rent(texts.Places), ArrayPool<int>.Shared.Rent(text.Length));
        var places = order.AsSpan(0, texts.Places);
        BatchOrder.Write(texts, places);
        var counts = new UnitCounts(texts.Units);
        for (var i = 0; i < places.Length;)
        {
            var first = i;
            var c = text[places[first]];
            for (; i < places.Length && text[places[i]] == c; i++) numbers[places[i]] = counts.Add(units[places[i]]);
            TakeCharacter(c, i - first, counts);
        }

        for (var i = 0; i < places.Length;)
        {
            var first = i;
            var (c, before) = (text[places[first]], text[places[first] - 1]);
            for (; i < places.Length && text[places[i]] == c && text[places[i] - 1] == before; i++) { }
            if (before != '\0') TakePair(((uint)before << 16) | c, places[first..i], units, numbers);
        }

        ArrayPool<int>.Shared.Return(order);
        ArrayPool<int>.Shared.Return(numbers);
    }

    private void TakeCharacter(char c, int places, UnitCounts counts)
    {
        var list = new ListWriter(this, c, places);
        while (counts.TryTake(out var unit, out var count))
        {
            list.Begin(unit);
            list.Add(count - 1);
        }

        list.End();
    }

    private void TakePair(uint pair, ReadOnlySpan<int> places, ushort[] units, int[] numbers)
    {
        var list = new ListWriter(this, pair, places.Length);
        for (var i = 0; i < places.Length;)
        {
            var first = i;
            var unit = units[places[first]];
            while (i < places.Length && units[places[i]] == unit) i++;
            list.Begin(unit);
            list.Add(i - first - 1);
            list.Add(numbers[places[first]]);
            var last = -1;
            foreach (var place in places[first..i])
            {
                var from = numbers[place - 1];
                list.Add(from - last - 1);
                last = from;
            }
        }

        list.End();
    }

    /// <summary>Writes the postings of a gram, unit after unit, a list for each field.</summary>
    private ref struct ListWriter(ArticleGrams grams, uint gram, int places)
    {
        // Of a unit with one place: the gap before it, the count, the start, and the step.
        private const int MostNumbers = 4;

        private readonly int _perField = grams.Articles.Count;
        private Span<byte> _room = grams._postings.Room(places * MostNumbers * SmallNumbers.MostBytes);
        private SearchField _field = (SearchField)(-1);
        private int _fieldEnd;
        private int _first;
        private int _last;
        private int _articles;
        private int _numbers;
        private int _written;

        // Units come in order, field after field.
        public void Begin(int unit)
        {
            var isNew = unit >= _fieldEnd;
            if (isNew) End();
            for (; unit >= _fieldEnd; _fieldEnd += _perField) _field++;
            var article = unit - (_fieldEnd - _perField);
            if (isNew) (_first, _articles, _numbers, _written) = (article, 0, 1, 0);
            else Add(article - _last - 1);
            _last = article;
            _articles++;
        }

        public void Add(int number)
        {
            _numbers++;
            _written += SmallNumbers.Write(_room[_written..], number);
        }

        public void End()
        {
            if (_articles == 0) return;
            grams._lists.Add(new BatchList(gram, _field, _first, _last, _articles, _numbers, grams._postings.Count, _written));
            grams._postings.Advance(_written);
            _room = _room[_written..];
        }
    }
}
