using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using BulletinSite.Feeds.Citations;
using BulletinSite.Model;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Tests.Feeds.Citations;

/// <summary>References say what is known, no more, and nothing in a headline can break them.</summary>
public sealed partial class CitationTests
{
    private static readonly Citation Known = new(
        "9f2c01ab", "数字革命与竞争国际化", ["丁文详"], "中国青年报", new CertainDate(2000, 11, 20), IsAbout: false, ["经济"], "zh-CN", "记者：丁文详") { Page = "15" };

    [Theory]
    [InlineData("cite.bib")]
    [InlineData("cite.ris")]
    [InlineData("cite.json")]
    public void An_issues_references_are_as_they_were(string file) =>
        Golden.Check($"tests/BulletinSite.Tests/Feeds/Golden/issues-2024-01-{file}", TestSite.Text(TestSite.Plan(), "issues/2024-01/" + file));

    [Fact]
    public void A_printed_reference_is_as_the_standard_shows_it() =>
        Assert.Equal("丁文详. 数字革命与竞争国际化[N]. 中国青年报, 2000-11-20(15).", Gbt7714.Write(Known));

    [Fact]
    public void A_reference_with_an_address_says_that_it_is_online() => Assert.Equal(
        "丁文详. 数字革命与竞争国际化[N/OL]. 中国青年报, 2000-11-20(15). https://example.org/a/9f2c01ab/.",
        Gbt7714.Write(Known with { Url = "https://example.org/a/9f2c01ab/" }));

    [Fact]
    public void Of_many_authors_three_are_named() => Assert.StartsWith(
        "甲, 乙, 丙, 等. 数字", Gbt7714.Write(Known with { Authors = ["甲", "乙", "丙", "丁"] }), StringComparison.Ordinal);

    [Fact]
    public void Without_authors_a_reference_begins_with_the_title() => Assert.StartsWith("数字革命", Gbt7714.Write(Known with { Authors = [] }), StringComparison.Ordinal);

    [Theory]
    [InlineData(2000, 11, 20, false, ", 2000-11-20(15)", "2000-11-20", "2000/11/20/", "[[2000,11,20]]")]
    [InlineData(2000, 11, null, true, ", [2000-11](15)", "2000-11~", "2000/11//", "[[2000,11]]")] // the day is not known, and not made up
    [InlineData(2000, null, null, true, ", [2000](15)", "2000~", "2000///", "[[2000]]")]
    [InlineData(null, null, null, false, "中国青年报(15)", null, null, null)]
    public void No_date_is_more_exact_than_what_is_known(int? year, int? month, int? day, bool isAbout, string printed, string? tex, string? ris, string? csl)
    {
        var citation = Known with { Date = new CertainDate(year, month, day), IsAbout = isAbout };
        Assert.Contains(printed, Gbt7714.Write(citation), StringComparison.Ordinal);
        Assert.Equal(tex, TexFields(BibTex.Write([citation])).GetValueOrDefault("date"));
        Assert.Equal(ris, RisLines(Ris.Write([citation])).FirstOrDefault(line => line.Tag == "DA").Value);
        var json = JsonDocument.Parse(CslJson.Write([citation])).RootElement[0];
        var hasDate = json.TryGetProperty("issued", out var issued);
        Assert.Equal(csl, hasDate ? JsonSerializer.Serialize(issued.GetProperty("date-parts")) : null);
        Assert.Equal(isAbout, hasDate && issued.TryGetProperty("circa", out var circa) && circa.GetBoolean());
    }

    [Theory]
    [InlineData("50% & more_or less", @"50\% \& more\_or less")]
    [InlineData(@"\input{/etc/passwd}", @"\textbackslash{}input\textbraceleft{}/etc/passwd\textbraceright{}")]
    [InlineData("a}b", @"a\textbraceright{}b")] // a lone brace would end the field
    [InlineData("~^$#", @"\textasciitilde{}\textasciicircum{}\$\#")]
    [InlineData("两\n行", "两 行")]
    public void Nothing_in_a_title_means_anything_to_latex(string title, string escaped) => Assert.Equal(escaped, BibTex.Escape(title));

    [Fact]
    public void Any_text_comes_back_out_of_bibtex() => Check(text =>
    {
        var entry = BibTex.Write([Known with { Title = text, Authors = [text, "丙"], Note = text }]);
        var (line, fields) = (Citation.OneLine(text), TexFields(entry));
        Assert.Equal($"{{{BibTex.Escape(text)}}}", fields["title"]);
        Assert.Equal(line, Unescape(fields["title"][1..^1]));
        Assert.Equal(line, Unescape(fields.GetValueOrDefault("note", "")));
        Assert.Equal(0, Balance(entry));
    });

    [Fact]
    public void Any_text_comes_back_out_of_ris() => Check(text =>
    {
        var ris = Ris.Write([Known with { Title = text, Authors = [text], Tags = [text, "乙"] }]);
        var line = Citation.OneLine(text);
        var lines = RisLines(ris);
        Assert.Equal(("TY", "NEWS"), lines[0]);
        Assert.Equal(("ER", ""), lines[^1]);
        foreach (var tag in new[] { "TI", "AU" }) Assert.Equal(line.Length == 0 ? null : line, lines.FirstOrDefault(field => field.Tag == tag).Value);
        Assert.Equal(ris, string.Concat(lines.Select(field => $"{field.Tag}  - {field.Value}\r\n")));
    });

    [Fact]
    public void Any_text_comes_back_out_of_csl_json() => Check(text =>
    {
        var json = JsonDocument.Parse(CslJson.Write([Known with { Title = text + "。", Authors = [text] }])).RootElement[0];
        Assert.Equal(text + "。", json.GetProperty("title").GetString());
        Assert.Equal(text, json.GetProperty("author")[0].GetProperty("literal").GetString());
    });

    // Lone surrogates cannot be in a seed: they are no text in any encoding.
    private static void Check(Action<string> law) =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null && !text.Any(char.IsSurrogate)), law).QuickCheckThrowOnFailure();

    private static Dictionary<string, string> TexFields(string entry) =>
        TexField().Matches(entry).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);

    private static ImmutableArray<(string Tag, string Value)> RisLines(string ris) =>
        [.. ris.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => RisLine().Match(line)).Select(match => (match.Groups[1].Value, match.Groups[2].Value))];

    private static string Unescape(string tex) => Escaped().Replace(tex, match => match.Value switch
    {
        "\\textbackslash{}" => "\\",
        "\\textbraceleft{}" => "{",
        "\\textbraceright{}" => "}",
        "\\textasciitilde{}" => "~",
        "\\textasciicircum{}" => "^",
        _ => match.Value[1..],
    });

    private static int Balance(string text) => text.Count(c => c == '{') - text.Count(c => c == '}');

    [GeneratedRegex(@"^  (\w+) = \{(.*)\},$", RegexOptions.Multiline)]
    private static partial Regex TexField();

    [GeneratedRegex("^([A-Z][A-Z0-9])  - (.*)$", RegexOptions.Singleline)]
    private static partial Regex RisLine();

    [GeneratedRegex(@"\\(text[a-z]+\{\}|.)")]
    private static partial Regex Escaped();
}
