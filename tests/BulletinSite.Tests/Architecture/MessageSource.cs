using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BulletinSite.Tests.Architecture;

/// <summary>Reads the messages of the program out of its <c>…Diagnostics</c> classes, with … where a message names something.</summary>
internal static partial class MessageSource
{
    private const string Anything = "…";

    public sealed record Message(string Code, string Severity, string Says, string Hint);

    public sealed record Area(string File, string Summary, IReadOnlyList<Message> Messages);

    /// <summary>Every class with its messages, by file.</summary>
    public static IEnumerable<Area> Read(string source) =>
        Directory.EnumerateFiles(source, "*Diagnostics.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => Of(Path.GetRelativePath(source, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(area => area.Messages.Count > 0);

    private static Area Of(string file, string text)
    {
        var type = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First();
        var summary = Regex.Match(text, "<summary>(.*?)</summary>", RegexOptions.Singleline).Groups[1].Value;
        var constants = type.DescendantNodes().OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables).Where(variable => variable.Initializer is not null)
            .ToDictionary(variable => variable.Identifier.Text, variable => variable.Initializer!.Value, StringComparer.Ordinal);
        var messages = type.Members.OfType<MethodDeclarationSyntax>().SelectMany(method => method.DescendantNodes().OfType<ArgumentListSyntax>()
            .Where(list => list.Arguments.Any(argument => IsCode(argument.Expression)))
            .Select(list => Of(list, type, WithLocals(constants, method))));
        return new Area(file, Regex.Replace(summary, "<.*?>", "").Trim().TrimEnd('.'), [.. messages]);
    }

    private static Dictionary<string, ExpressionSyntax> WithLocals(Dictionary<string, ExpressionSyntax> constants, MethodDeclarationSyntax method)
    {
        var all = new Dictionary<string, ExpressionSyntax>(constants, StringComparer.Ordinal);
        foreach (var variable in method.DescendantNodes().OfType<VariableDeclaratorSyntax>().Where(variable => variable.Initializer is not null)) all[variable.Identifier.Text] = variable.Initializer!.Value;
        // What a function of a template says of itself.
        foreach (var parameter in method.ParameterList.Parameters.Where(parameter => parameter.Identifier.Text == "hint"))
            all[parameter.Identifier.Text] = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal("what the message itself says"));
        return all;
    }

    private static Message Of(ArgumentListSyntax list, ClassDeclarationSyntax type, Dictionary<string, ExpressionSyntax> constants)
    {
        var arguments = list.Arguments.Select(argument => argument.Expression).ToList();
        var at = arguments.FindIndex(IsCode);
        var texts = arguments.Skip(at + 1).Select(argument => TextOf(argument, constants)).Where(text => text.Trim('…', ' ', '/').Length > 0).ToList();
        return new Message(
            ((LiteralExpressionSyntax)arguments[at]).Token.ValueText, SeverityOf(list, arguments, type), texts.FirstOrDefault() ?? Anything, texts.Count > 1 ? texts[^1] : "");
    }

    private static bool IsCode(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: string value } && Code().IsMatch(value);

    // Said where the message is made, or by the helper that makes it.
    private static string SeverityOf(ArgumentListSyntax list, List<ExpressionSyntax> arguments, ClassDeclarationSyntax type)
    {
        var said = arguments.Select(argument => Severity().Match(argument.ToString())).FirstOrDefault(match => match.Success);
        if (said is not null) return said.Groups[1].Value.ToLowerInvariant();
        var helper = list.Parent is InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } ? name.Identifier.Text : "";
        var body = type.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(method => method.Identifier.Text == helper)?.ToString() ?? type.ToString();
        return Severity().Match(body) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : "error";
    }

    private static string TextOf(ExpressionSyntax expression, Dictionary<string, ExpressionSyntax> constants) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(part => part is InterpolatedStringTextSyntax plain
            ? plain.TextToken.ValueText.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)
            : Anything)),
        ConditionalExpressionSyntax choice => Both(TextOf(choice.WhenTrue, constants), TextOf(choice.WhenFalse, constants)),
        SwitchExpressionSyntax choice => choice.Arms.Select(arm => TextOf(arm.Expression, constants)).Aggregate(Both),
        ParenthesizedExpressionSyntax inner => TextOf(inner.Expression, constants),
        BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => TextOf(sum.Left, constants) + TextOf(sum.Right, constants),
        BinaryExpressionSyntax either when either.IsKind(SyntaxKind.CoalesceExpression) => TextOf(either.Right, constants),
        InvocationExpressionSyntax call when call.ArgumentList.Arguments.Count > 0 => TextOf(call.ArgumentList.Arguments[^1].Expression, constants),
        IdentifierNameSyntax name when constants.TryGetValue(name.Identifier.Text, out var value) => TextOf(value, constants),
        _ => Anything,
    };

    private static string Both(string one, string other) => one == Anything || one == other ? other : other == Anything ? one : $"{one} / {other}";

    [GeneratedRegex("^[A-Z]{3,5}[0-9]{3}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"Severity\.(Error|Review|Note)")]
    private static partial Regex Severity();
}
