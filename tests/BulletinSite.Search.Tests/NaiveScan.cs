using System.Text.RegularExpressions;
using BulletinSite.Search.Normalising;

namespace BulletinSite.Search.Tests;

/// <summary>The answer to compare with: every text of every article is looked through.</summary>
internal sealed class NaiveScan(IReadOnlyList<SearchableArticle> articles)
{
    private readonly (SearchField Field, string Form)[][] _texts =
        [.. articles.Select(article => article.Texts.Select(text => (text.Field, SearchNormaliser.Normalise(text.Text))).ToArray())];

    public IReadOnlyList<SearchableArticle> Articles => articles;

    public (SearchField Field, string Form)[] Texts(int article) => _texts[article];

    /// <summary>Whether an article has a text that contains this one.</summary>
    public bool Has(int article, string text, params SearchField[] fields)
    {
        var form = SearchNormaliser.Normalise(text);
        return _texts[article].Any(part => (fields.Length == 0 ? part.Field != SearchField.Author : fields.Contains(part.Field)) && part.Form.Contains(form, StringComparison.Ordinal));
    }

    /// <summary>Whether it stands there as a word, with no letter or digit beside it.</summary>
    public bool HasWord(int article, string word)
    {
        var form = SearchNormaliser.Normalise(word);
        return _texts[article].Any(part => part.Field != SearchField.Author && Regex.IsMatch(part.Form, $"(?<![0-9a-zÀ-ԯ]){Regex.Escape(form)}(?![0-9a-zÀ-ԯ])"));
    }

    /// <summary>How often it stands there, overlapping ones counted each.</summary>
    public int Count(int article, string text)
    {
        var form = SearchNormaliser.Normalise(text);
        var count = 0;
        foreach (var (field, whole) in _texts[article])
        {
            if (field == SearchField.Author) continue;
            for (var at = whole.IndexOf(form, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(form, at + 1, StringComparison.Ordinal)) count++;
        }

        return count;
    }

    public static bool HasLabel(IEnumerable<string> labels, string text, bool isWhole)
    {
        var form = SearchNormaliser.Normalise(text);
        return labels.Select(SearchNormaliser.Normalise).Any(label => isWhole ? label == form : label.Contains(form, StringComparison.Ordinal));
    }
}
