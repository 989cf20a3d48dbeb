using BulletinSite.Search.Normalising;

namespace BulletinSite.Search.Grams;

/// <summary>Everything the index keeps of an article's texts: which characters and pairs stand in which field, and how the pairs join.</summary>
public sealed class ArticleGrams
{
    private readonly List<GramUse> _uses = [];
    private readonly List<int> _steps = [];

    private ArticleGrams(SearchableArticle article) => Article = article;

    public SearchableArticle Article { get; }

    /// <summary>The characters of the texts, as searched.</summary>
    public int Characters { get; private set; }

    internal IReadOnlyList<GramUse> Uses => _uses;

    internal IReadOnlyList<int> Steps => _steps;

    /// <summary>Takes an article's texts apart. Needs nothing else, so that articles can be prepared on several threads.</summary>
    public static ArticleGrams Of(SearchableArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var grams = new ArticleGrams(article);
        var text = new List<char>(1024);
        foreach (var field in Enum.GetValues<SearchField>())
        {
            text.Clear();
            foreach (var part in article.Texts)
            {
                if (part.Field != field) continue;
                if (text.Count == 0) text.Add('\0');
                SearchNormaliser.Append(part.Text, text);
                text.Add('\0');
            }

            if (text.Count == 0) continue;
            // An author's name stands in another field as well.
            if (field != SearchField.Author) grams.Characters += text.Count(c => c != '\0');
            grams.Take(field, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text));
        }

        return grams;
    }

    private void Take(SearchField field, ReadOnlySpan<char> text)
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

            _uses.Add(new GramUse(c, field, i - first, 0, 0));
        }

        for (var i = 0; i < order.Length;)
        {
            var place = order[i];
            var (before, c) = (text[place - 1], text[place]);
            var first = i;
            while (i < order.Length && text[order[i]] == c && text[order[i] - 1] == before) i++;
            if (before == '\0') continue;
            _uses.Add(new GramUse(((uint)before << 16) | c, field, i - first, number[place], _steps.Count));
            var last = -1;
            for (var j = first; j < i; j++)
            {
                var from = number[order[j] - 1];
                _steps.Add(from - last - 1);
                last = from;
            }
        }
    }
}
