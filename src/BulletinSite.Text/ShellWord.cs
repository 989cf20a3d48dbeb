namespace BulletinSite.Text;

/// <summary>A word as somebody writes it at a shell, so that a command that is shown can be copied.</summary>
public static class ShellWord
{
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_' or '=') ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
