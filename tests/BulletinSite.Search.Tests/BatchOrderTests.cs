using BulletinSite.Search.Grams;

namespace BulletinSite.Search.Tests;

/// <summary>Places are ordered by their character, the one before it, their unit, then by all that stands before them in their text.</summary>
public sealed class BatchOrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(400)]
    public void Order_is_that_of_what_stands_before(int alphabet)
    {
        var random = new Random(alphabet);
        for (var run = 0; run < 20; run++)
        {
            IsInOrder([.. Enumerable.Range(0, 6).Select(_ => Article([.. Enumerable.Range(0, random.Next(4)).Select(_ => Text(random.Next(60)))]))]);
        }

        string Text(int length) => string.Create(length, 0, (text, _) =>
        {
            foreach (ref var c in text) c = (char)('一' + random.Next(alphabet));
        });
    }

    [Fact]
    public void Texts_that_repeat_themselves_are_ordered_too() =>
        IsInOrder([Article(new string('人', 900)), Article(string.Concat(Enumerable.Repeat("东城区总工会慰问一线职工", 90)), "人人"), Article(Sentence, Sentence, Sentence + Sentence)]);

    [Fact]
    public void A_long_text_that_repeats_itself_takes_no_longer_than_another()
    {
        var page = string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Range(0, 1000).Select(i => (char)('一' + i))), 200));
        foreach (var text in new[] { page, new string('工', page.Length) })
        {
            using var texts = new BatchTexts([Article(text)]);
            Assert.Equal(text.Length, Order(texts).Length);
        }
    }

    private static string Sentence { get; } = string.Concat(Enumerable.Range(0, 300).Select(i => (char)('一' + i)));

    private static SearchableArticle Article(params string[] texts) =>
        new("a/1/", "", new SearchDate("", []), [.. texts.Select((text, i) => new SearchText(i % 2 == 0 ? SearchField.Body : SearchField.Title, "", text))], "", [], [], [], []);

    private static void IsInOrder(SearchableArticle[] articles)
    {
        using var texts = new BatchTexts(articles);
        var text = texts.Characters.ToString();
        var units = texts.UnitOfPlace;
        var expected = Enumerable.Range(0, text.Length).Where(place => text[place] != '\0').ToList();
        expected.Sort((a, b) =>
        {
            foreach (var order in new[] { text[a].CompareTo(text[b]), text[a - 1].CompareTo(text[b - 1]), units[a].CompareTo(units[b]) })
            {
                if (order != 0) return order;
            }

            for (var back = 1; text[a - back] != '\0' || text[b - back] != '\0'; back++)
            {
                if (text[a - back] != text[b - back]) return text[a - back].CompareTo(text[b - back]);
            }

            return a.CompareTo(b);
        });
        Assert.Equal(expected, Order(texts));
    }

    private static int[] Order(BatchTexts texts)
    {
        var places = new int[texts.Places];
        BatchOrder.Write(texts, places);
        return places;
    }
}
