namespace BulletinSite.Text;

/// <summary>A message about the input, for the person who can mend it.</summary>
/// <param name="Severity">What it asks for.</param>
/// <param name="Code">A stable code such as <c>SEED003</c>; each code is documented and tested.</param>
/// <param name="Message">One sentence in the reader's words, without full stop.</param>
/// <param name="Place">Where it is.</param>
/// <param name="Hint">One thing to do, with the file to do it in. Every error has one.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, DiagnosticPlace Place, string? Hint = null)
{
    /// <summary>The one-line form, <c>file:line:col: severity CODE: sentence</c>.</summary>
    public override string ToString() => $"{Place}: {Name(Severity)} {Code}: {Message}";

    /// <summary>The word for a severity in messages and JSON.</summary>
    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Review => "review",
        _ => "note",
    };
}
