using System.Collections.Immutable;
using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Linting;

/// <summary>Judges whether a value can be printed at a place of a page without escaping it further.</summary>
internal sealed class SafeValue(LintOptions options, ImmutableHashSet<string> writtenNames)
{
    public bool In(HtmlPlace place, Expression value, bool hasPrefix) => value switch
    {
        // What the theme's author wrote is the author's business.
        LiteralExpression or LoopMemberExpression or IsEmptyExpression => true,
        UnaryExpression or IncrementExpression => true,
        NestedExpression nested => In(place, nested.Inner, hasPrefix),
        ConditionalExpression choice => In(place, choice.Then, hasPrefix) && In(place, choice.Otherwise, hasPrefix),
        BinaryExpression binary => InBinary(place, binary, hasPrefix),
        InterpolatedExpression text => InParts(place, text.Parts, hasPrefix),
        CallExpression call => InCall(place, call, hasPrefix),
        NameExpression name => InName(place, WrittenNames.Key(name.Name, name.IsLocal)),
        MemberExpression member => InName(place, member.Name),
        _ => false,
    };

    private bool InBinary(HtmlPlace place, BinaryExpression binary, bool hasPrefix) => binary.Operator switch
    {
        BinaryOperator.Add => InParts(place, [binary.Left, binary.Right], hasPrefix),
        BinaryOperator.Coalesce or BinaryOperator.CoalesceNot => In(place, binary.Left, hasPrefix) && In(place, binary.Right, hasPrefix),
        // A text times a number is that text; everything else gives numbers and truths.
        BinaryOperator.Multiply => InParts(place, [binary.Left, binary.Right], hasPrefix),
        _ => true,
    };

    private bool InParts(HtmlPlace place, ImmutableArray<Expression> parts, bool hasPrefix)
    {
        foreach (var part in parts)
        {
            if (!In(place, part, hasPrefix)) return false;
            hasPrefix = true;
        }

        return true;
    }

    private bool InCall(HtmlPlace place, CallExpression call, bool hasPrefix)
    {
        var name = FunctionName(call.Target);
        if (options.AddressFunctions.Contains(name)) return place is HtmlPlace.Address or HtmlPlace.Attribute or HtmlPlace.Element;
        switch (name)
        {
            case "html.escape":
                // An escaped text can still be a whole "javascript:" address, unless something stands before it or it was made by the site.
                if (place == HtmlPlace.ScriptAttribute) return Inner(call) is CallExpression { Target: var target } && FunctionName(target) == "object.to_json";
                return place is HtmlPlace.Element or HtmlPlace.Attribute || (place == HtmlPlace.Address && (hasPrefix || IsAddress(Inner(call))));
            case "html.url_encode":
                return place is HtmlPlace.Element or HtmlPlace.Attribute or HtmlPlace.Address;
            case "object.to_json":
                return place == HtmlPlace.Script;
            case "string.size" or "array.size" or "object.size" or "object.typeof" or "object.kind" or "string.to_int" or "string.to_long"
                or "string.md5" or "string.sha1" or "string.sha256" or "string.sha512" or "date.to_string" or "math.round" or "math.floor" or "math.ceil"
                or "string.handleize" or "math.plus" or "math.minus":
                return place is not (HtmlPlace.Script or HtmlPlace.ScriptAttribute or HtmlPlace.Style or HtmlPlace.UnquotedAttribute or HtmlPlace.Tag);
            case "include" or "include_join":
                // The included template is judged by itself, as if between tags.
                return place == HtmlPlace.Element;
            default:
                return place == HtmlPlace.Element && writtenNames.Contains(name);
        }
    }

    private bool InName(HtmlPlace place, string name)
    {
        if (place == HtmlPlace.Script && options.JsonNames.Contains(name)) return true;
        if (options.PlainNames.Contains(name) || name == "size") return place is not (HtmlPlace.Script or HtmlPlace.ScriptAttribute or HtmlPlace.Style);
        if (place == HtmlPlace.Element && (writtenNames.Contains(name) || IsHtml(name))) return true;
        return place is HtmlPlace.Address or HtmlPlace.Attribute && IsAddressName(name);
    }

    private bool IsHtml(string name) => options.HtmlNames.Contains(name) || name.EndsWith("_html", StringComparison.Ordinal);

    private bool IsAddressName(string name) => options.AddressNames.Contains(name) || name.EndsWith("_url", StringComparison.Ordinal) || name == "url";

    private bool IsAddress(Expression? value) => value switch
    {
        CallExpression call => options.AddressFunctions.Contains(FunctionName(call.Target)),
        NameExpression name => IsAddressName(name.Name),
        MemberExpression member => IsAddressName(member.Name),
        _ => false,
    };

    private static Expression? Inner(CallExpression call) => call.Arguments.Length == 0 ? null : call.Arguments[0].Value;

    /// <summary>The name of a called function as a template writes it; empty when it is not a plain one.</summary>
    private static string FunctionName(Expression target) => target switch
    {
        NameExpression name => WrittenNames.Key(name.Name, name.IsLocal),
        MemberExpression { Target: NameExpression { IsLocal: false } group } member => $"{group.Name}.{member.Name}",
        _ => "",
    };
}
