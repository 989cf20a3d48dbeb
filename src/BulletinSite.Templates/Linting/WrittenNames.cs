using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Linting;

/// <summary>The names a template gives to captured text and to functions: what they write has been judged where it is written.</summary>
internal static class WrittenNames
{
    public static ImmutableHashSet<string> Of(Block block)
    {
        var names = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        Collect(block, names);
        return names.ToImmutable();
    }

    private static void Collect(Block? block, ImmutableHashSet<string>.Builder names)
    {
        foreach (var statement in block?.Statements ?? []) Collect(statement, names);
    }

    private static void Collect(Statement? statement, ImmutableHashSet<string>.Builder names)
    {
        switch (statement)
        {
            case CaptureStatement { Target: NameExpression name } capture:
                names.Add(Key(name.Name, name.IsLocal));
                Collect(capture.Body, names);
                break;
            case FunctionStatement { Function: { Name: { } name } function }:
                names.Add(Key(name, function.NameIsLocal));
                Collect(function.Body, names);
                break;
            case IfStatement branch:
                Collect(branch.Then, names);
                Collect(branch.Otherwise, names);
                break;
            case ElseStatement otherwise:
                Collect(otherwise.Body, names);
                break;
            case CaseStatement choice:
                foreach (var when in choice.Whens) Collect(when.Body, names);
                Collect(choice.Otherwise, names);
                break;
            case ForStatement loop:
                Collect(loop.Body, names);
                Collect(loop.Otherwise, names);
                break;
            case WhileStatement loop:
                Collect(loop.Body, names);
                break;
            case WithStatement with:
                Collect(with.Body, names);
                break;
            case WrapStatement wrap:
                Collect(wrap.Body, names);
                break;
        }
    }

    public static string Key(string name, bool isLocal) => isLocal ? "$" + name : name;
}
