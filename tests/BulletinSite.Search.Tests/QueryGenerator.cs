using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace BulletinSite.Search.Tests;

/// <summary>A query, and whether an article should be found by it.</summary>
internal sealed record Asked(string Query, Func<int, bool> IsMeant);

/// <summary>Makes up queries as readers would write them, and harder ones.</summary>
internal sealed class QueryGenerator(NaiveScan scan, int seed)
{
    private static readonly ImmutableArray<(string Traditional, string Simplified)> Forms =
    [
        ("工會", "工会"), ("勞動", "劳动"), ("職工", "职工"), ("慰問", "慰问"), ("調研", "调研"), ("張良", "张良"), ("延慶", "延庆"), ("驛站", "驿站"),
        ("溫暖", "温暖"), ("總工會", "总工会"), ("服務", "服务"), ("活動", "活动"), ("開展", "开展"), ("記者", "记者"), ("企業", "企业"), ("羣眾", "群众"), ("ＡＰＰ", "APP"), ("２０２４年", "2024年"),
    ];

    private readonly Random _random = new(seed);

    public IEnumerable<Asked> Names() => scan.Articles.SelectMany(article => article.People.Concat(article.Organisations).Concat(article.Places).Concat(article.Tags))
        .Distinct().Where(name => !name.Any(char.IsWhiteSpace)).Order(StringComparer.Ordinal).Select(name => new Asked(name, article => scan.Has(article, name)));

    public IEnumerable<Asked> OtherForms() => Forms.SelectMany(form => new[] { form.Traditional, form.Simplified }).Select(text => new Asked(text, article => scan.Has(article, text)));

    /// <summary>Any one to six characters in a row, in quotation marks so that nothing in them is part of the query language.</summary>
    public Asked Piece()
    {
        var piece = RandomPiece();
        return new Asked(Quoted(piece), article => scan.Has(article, piece));
    }

    /// <summary>A piece with a letter or a digit in it.</summary>
    public Asked Mixed()
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var form = scan.Texts(_random.Next(scan.Articles.Count)).MaxBy(text => text.Form.Count(char.IsAsciiLetterOrDigit)).Form;
            var places = Enumerable.Range(0, form.Length).Where(place => char.IsAsciiLetterOrDigit(form[place])).ToList();
            if (places.Count == 0) continue;
            var first = Math.Max(0, places[_random.Next(places.Count)] - _random.Next(4));
            var piece = form.Substring(first, Math.Min(form.Length - first, 1 + _random.Next(6))).Trim();
            if (piece.Any(char.IsAsciiLetterOrDigit) && !piece.Any(char.IsSurrogate)) return new Asked(Quoted(piece), article => scan.Has(article, piece));
        }

        return Piece();
    }

    /// <summary>Two terms: both, one without the other, or one of them.</summary>
    public Asked Several()
    {
        var (one, other) = (RandomPiece(), RandomPiece());
        return _random.Next(3) switch
        {
            0 => new Asked($"{Quoted(one)}　{Quoted(other)}", article => scan.Has(article, one) && scan.Has(article, other)),
            1 => new Asked($"{Quoted(one)} -{Quoted(other)}", article => scan.Has(article, one) && !scan.Has(article, other)),
            _ => new Asked($"{Quoted(one)} OR {Quoted(other)} {Quoted(one)}", article => scan.Has(article, one) || (scan.Has(article, one) && scan.Has(article, other))),
        };
    }

    public Asked InField()
    {
        var piece = RandomPiece();
        var article = scan.Articles[_random.Next(scan.Articles.Count)];
        switch (_random.Next(6))
        {
            case 0:
                var title = Part(article.Texts.First(text => text.Field == SearchField.Title).Text);
                return new Asked($"标题:{Quoted(title)}", other => scan.Has(other, title, SearchField.Title));
            case 1:
                var author = article.Texts.Where(text => text.Field == SearchField.Author).Select(text => text.Text).FirstOrDefault() ?? piece;
                return new Asked($"author:{Quoted(author)} {Quoted(piece)}", other => scan.Has(other, author, SearchField.Author) && scan.Has(other, piece));
            case 2:
                var tag = article.Tags.FirstOrDefault() ?? piece;
                return new Asked($"标签：{Quoted(tag)}", other => NaiveScan.HasLabel(scan.Articles[other].Tags, tag, isWhole: true));
            case 3:
                var place = article.Places.FirstOrDefault() ?? article.Tags.FirstOrDefault() ?? piece;
                return new Asked($"place:{place[..1]}", other => NaiveScan.HasLabel(scan.Articles[other].Places, place[..1], isWhole: false));
            case 4:
                return new Asked($"kind:图片 -{Quoted(piece)}", other => scan.Articles[other].Kind == "图片新闻" && !scan.Has(other, piece));
            default:
                return new Asked($"-{Quoted(piece)}", other => !scan.Has(other, piece));
        }
    }

    /// <summary>A word of letters or digits, or a part of one, as a word.</summary>
    public Asked Word()
    {
        var words = scan.Texts(_random.Next(scan.Articles.Count)).SelectMany(text => Regex.Matches(text.Form, "[0-9a-zÀ-ԯ]+")).Select(match => match.Value).ToList();
        var word = words.Count == 0 ? "app" : words[_random.Next(words.Count)];
        if (_random.Next(3) == 0) word = word[..(1 + _random.Next(word.Length))];
        return new Asked((_random.Next(2) == 0 ? "整词:" : "word:") + word, article => scan.HasWord(article, word));
    }

    public Asked InDays()
    {
        var first = new DateOnly(2021, 12, 1).AddDays(_random.Next(900));
        var last = first.AddDays(_random.Next(200));
        var piece = RandomPiece(1);
        return new Asked($"{Quoted(piece)} 日期:{first:yyyy-MM-dd}..{last:yyyy-MM-dd}", article => scan.Has(article, piece) && IsWithin(article, first, last));
    }

    /// <summary>A text that is almost surely nowhere.</summary>
    public Asked Nowhere()
    {
        var (one, other) = (RandomPiece(), RandomPiece());
        return new Asked(Quoted(one + other), article => scan.Has(article, one + other));
    }

    private bool IsWithin(int article, DateOnly first, DateOnly last) =>
        scan.Articles[article].Date.Days.Any(days => (days.First ?? DateOnly.MinValue) <= last && (days.Last ?? DateOnly.MaxValue) >= first);

    private string RandomPiece(int most = 6)
    {
        var texts = scan.Texts(_random.Next(scan.Articles.Count));
        return Part(texts[_random.Next(texts.Length)].Form, most);
    }

    private string Part(string text, int most = 6)
    {
        var length = Math.Min(text.Length, 1 + _random.Next(most));
        var start = _random.Next(text.Length - length + 1);
        // Half of a character of two units is no text.
        if (char.IsLowSurrogate(text[start])) start--;
        if (char.IsHighSurrogate(text[start + length - 1])) length++;
        var part = text.Substring(start, length).Trim();
        return part.Length == 0 ? text : part;
    }

    private static string Quoted(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
