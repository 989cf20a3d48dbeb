using System.Text;
using BulletinSite.Archive.Judgement;
using BulletinSite.Archive.Judgement.Yaml;
using BulletinSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BulletinSite.Archive.Tests.Judgement.Yaml;

public sealed class YamlTreeReaderTests
{
    [Theory]
    // The place is the value's, whatever stands before it.
    [InlineData("a: 1\nb: 二\n", "2:4")]
    [InlineData("# 注释\r\nb: 二\r\n", "2:4")]
    [InlineData("𠮷: 1\nb: \"二\"\n", "2:4")]
    [InlineData("{ a: [1, 2], b: 二 }", "1:17")]
    public void Each_value_knows_where_it_stands(string yaml, string place)
    {
        var map = Assert.IsType<YamlMap>(Read(yaml));
        Assert.Equal(place, map.Find("b")!.Value.From.Start.ToString());
    }

    [Theory]
    [InlineData("a: null", true)]
    [InlineData("a: ~", true)]
    [InlineData("a:", true)]
    [InlineData("a: \"null\"", false)]
    [InlineData("a: \"\"", false)]
    public void Nothing_is_not_the_word_for_it(string yaml, bool isNothing) =>
        Assert.Equal(isNothing, ((YamlScalar)((YamlMap)Read(yaml)!).Find("a")!.Value).IsNothing);

    [Fact]
    public void An_alias_bomb_is_refused_and_not_unfolded()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 20; i++) bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        var bag = new DiagnosticBag();

        YamlTreeReader.Read(new SourceText("input/tags.yml", bomb.ToString()), bag);

        Assert.Equal(19 * 9, bag.InFileOrder().Count(message => message.Code == "YAML002"));
    }

    [Fact]
    public void Deep_nesting_is_refused_without_reading_on()
    {
        var bag = new DiagnosticBag();

        Assert.Null(YamlTreeReader.Read(new SourceText("input/tags.yml", new string('[', 1_000_000)), bag));

        Assert.Equal("YAML004", Assert.Single(bag.InFileOrder()).Code);
    }

    [Fact]
    public void No_bytes_make_reading_fail()
    {
        var bytes = ArbMap.Default.ArbFor<byte[]>();
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(20240227, 17),
            Prop.ForAll(bytes, content => ReportsOrReads(Encoding.Latin1.GetString(content))));
    }

    [Fact]
    public void No_damage_to_a_sound_file_makes_reading_fail()
    {
        var files = Directory.EnumerateFiles(RepositoryFiles.PathOf("input"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        var random = new Random(5);
        const string marks = ":-[]{}&*!|>'\"%@`#,?\n\t \u0000\u0085\u2028\ud800";
        for (var i = 0; i < 3_000; i++)
        {
            var text = files[i % files.Length];
            var from = random.Next(text.Length);
            var damaged = new StringBuilder(text, from, Math.Min(600, text.Length - from), 1024);
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                var at = random.Next(damaged.Length);
                if (random.Next(2) == 0) damaged[at] = marks[random.Next(marks.Length)];
                else damaged.Insert(at, marks[random.Next(marks.Length)]);
            }

            Assert.True(ReportsOrReads(damaged.ToString()));
        }
    }

    [Fact]
    public void No_bytes_in_any_file_make_the_folder_fail()
    {
        var folder = Directory.CreateTempSubdirectory("bulletin-input-");
        try
        {
            var random = new Random(3);
            string[] files = ["site.yml", "issues.yml", "tags.yml", "calendar.yml", "registers/people.yml", "registers/patterns.yml", "corrections/page.yml"];
            Directory.CreateDirectory(Path.Combine(folder.FullName, "registers"));
            Directory.CreateDirectory(Path.Combine(folder.FullName, "corrections"));
            for (var i = 0; i < 60; i++)
            {
                foreach (var file in files)
                {
                    var content = new byte[random.Next(300)];
                    random.NextBytes(content);
                    File.WriteAllBytes(Path.Combine(folder.FullName, file), content);
                }

                var bag = new DiagnosticBag();
                JudgementReader.Read(folder.FullName, ["page.txt"], bag);
                Assert.True(bag.HasErrors);
                Assert.All(bag.InFileOrder(), message => Assert.NotEqual("", DiagnosticPrinter.Print(message)));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A file is read, or there is a message that says why not.
    private static bool ReportsOrReads(string text)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("input/tags.yml", text);
        var map = YamlFile.Map(source, bag);
        foreach (var message in bag.InFileOrder()) DiagnosticPrinter.Print(message);
        return map is not null || bag.HasErrors || YamlTreeReader.Read(source, new DiagnosticBag()) is null or YamlScalar { IsNothing: true };
    }

    private static YamlNode? Read(string yaml)
    {
        var bag = new DiagnosticBag();
        var node = YamlTreeReader.Read(new SourceText("input/tags.yml", yaml), bag);
        Assert.Equal(0, bag.Count);
        return node;
    }
}
