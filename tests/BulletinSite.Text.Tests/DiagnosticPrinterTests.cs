namespace BulletinSite.Text.Tests;

public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void Prints_place_excerpt_and_hint()
    {
        var source = new SourceText("input/tags.yml", "tags:\n- slug: whist\n- slug: whist\n");
        var second = new TextSpan(source.Text.LastIndexOf("whist", StringComparison.Ordinal), 5);
        var diagnostic = new Diagnostic(Severity.Error, "TAG002", "tag \"whist\" is declared twice", new SourceSpan(source, second),
            "remove one of them from input/tags.yml");

        Assert.Equal(
            """
            input/tags.yml:3:9: error TAG002: tag "whist" is declared twice
                 3 | - slug: whist
              hint: remove one of them from input/tags.yml

            """,
            DiagnosticPrinter.Print(diagnostic));
    }

    [Fact]
    public void Shows_control_characters_instead_of_obeying_them()
    {
        var source = new SourceText("seeds/a.txt", "x\u001b[31mred\u202egnp");
        var printed = DiagnosticPrinter.Print(new Diagnostic(Severity.Note, "X1", "look", new SourceSpan(source, default)));
        Assert.Contains(@"x\u001B[31mred\u202Egnp", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Cuts_a_line_of_a_megabyte_around_the_place()
    {
        var source = new SourceText("seeds/a.txt", new string('字', 1_000_000));
        var printed = DiagnosticPrinter.Print(new Diagnostic(Severity.Note, "X1", "look", new SourceSpan(source, new TextSpan(500_000, 1))));
        Assert.True(printed.Length < 300);
        Assert.Contains("…字", printed, StringComparison.Ordinal);
    }
}
