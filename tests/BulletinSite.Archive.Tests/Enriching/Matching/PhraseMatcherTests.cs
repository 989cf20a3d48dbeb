using BulletinSite.Archive.Enriching.Matching;

namespace BulletinSite.Archive.Tests.Enriching.Matching;

public sealed class PhraseMatcherTests
{
    [Theory]
    [InlineData("北京市总工会", "工会|总工会|北京市总工会", "0:北京市总工会 3:总工会 4:工会")]
    // After a phrase that nearly fits, the search goes on inside it.
    [InlineData("市总市总工会", "市总工会|总市", "1:总市 2:市总工会")]
    [InlineData("慰问慰问慰问", "慰问慰问", "0:慰问慰问 2:慰问慰问")]
    [InlineData("职工", "职工之家", "")]
    [InlineData("", "职工", "")]
    public void Finds_every_occurrence_overlapping_ones_included(string text, string phrases, string expected) =>
        Assert.Equal(expected, string.Join(' ', Found(phrases.Split('|'), text)));

    [Fact]
    public void Finds_what_a_plain_search_for_each_phrase_finds()
    {
        var random = new Random(7);
        for (var i = 0; i < 3_000; i++)
        {
            var phrases = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Word(random, random.Next(1, 6))).Distinct(StringComparer.Ordinal).ToArray();
            var text = Word(random, random.Next(0, 60));

            Assert.Equal(Plain(phrases, text), Found(phrases, text));
        }
    }

    private static string[] Found(string[] phrases, string text)
    {
        var matcher = new PhraseMatcher(phrases);
        var matches = new List<PhraseMatch>();
        matcher.Find(text, matches);
        return [.. matches.Select(match => $"{match.Span.Start}:{matcher.Phrases[match.Phrase]}").OrderBy(Start).ThenByDescending(found => found.Length)];
    }

    private static string[] Plain(string[] phrases, string text)
    {
        var found = new List<string>();
        foreach (var phrase in phrases)
        {
            for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal)) found.Add($"{at}:{phrase}");
        }

        return [.. found.OrderBy(Start).ThenByDescending(phrase => phrase.Length)];
    }

    private static int Start(string found) => int.Parse(found.AsSpan(0, found.IndexOf(':')), System.Globalization.CultureInfo.InvariantCulture);

    // Few letters, so that phrases overlap and contain each other.
    private static string Word(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "工会总"[random.Next(3)]));
}
