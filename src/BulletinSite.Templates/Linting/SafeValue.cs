using BulletinSite.Templates.Syntax;

namespace BulletinSite.Templates.Linting;

/// <summary>Judges whether a value can be printed at a place of a page without escaping it further.</summary>
internal sealed class SafeValue(TrustedNames trusted, NameWrites writes, string template)
{
    private readonly HashSet<NameWrite> _judged = [];

    /// <param name="place">Where it is printed.</param>
    /// <param name="value">What is printed.</param>
    /// <param name="address">What stands before it, when it is a part of an address.</param>
    public bool In(HtmlPlace place, Expression value, AddressStart address) => value switch
    {
        LiteralExpression literal => literal.Value.AsString is not { } text || IsHarmless(place, text),
        LoopMemberExpression or IsEmptyExpression or IncrementExpression => true,
        UnaryExpression { Operator: UnaryOperator.FunctionItself or UnaryOperator.Expand } unary => In(place, unary.Operand, address),
        UnaryExpression => true,
        NestedExpression nested => In(place, nested.Inner, address),
        ConditionalExpression choice => In(place, choice.Then, address) && In(place, choice.Otherwise, address),
        BinaryExpression binary => InBinary(place, binary, address),
        InterpolatedExpression text => InAll(place, text.Parts),
        ListExpression list => place == HtmlPlace.Element && InAll(place, list.Items),
        CallExpression call => InCall(place, call, address),
        NameExpression name => InName(place, name, address),
        MemberExpression member => address != AddressStart.Refused && trusted.Holds(place, member.Name),
        _ => false,
    };

    private static bool IsHarmless(HtmlPlace place, string text) =>
        place is HtmlPlace.Element or HtmlPlace.Attribute or HtmlPlace.Address && text.AsSpan().IndexOfAny("<>\"'") < 0;

    // Comparisons give truths, ranges give numbers; everything else can give what its sides are.
    private bool InBinary(HtmlPlace place, BinaryExpression binary, AddressStart address) => binary.Operator switch
    {
        BinaryOperator.Coalesce or BinaryOperator.CoalesceNot => In(place, binary.Left, address) && In(place, binary.Right, address),
        < BinaryOperator.Equal => In(place, binary.Left, address) && In(place, binary.Right, AddressStart.Open),
        _ => true,
    };

    private bool InAll(HtmlPlace place, IEnumerable<Expression> values) => values.All(value => In(place, value, AddressStart.Open));

    private bool InCall(HtmlPlace place, CallExpression call, AddressStart address)
    {
        var (isBuiltIn, name) = Called(call.Target);
        if (!isBuiltIn) return call.Target is NameExpression written && InName(place, written, address);
        if (trusted.IsAddressFunction(name)) return address != AddressStart.Refused && place is HtmlPlace.Address or HtmlPlace.Attribute or HtmlPlace.Element;
        var isPlainPlace = place is HtmlPlace.Element or HtmlPlace.Attribute || (place == HtmlPlace.Address && address != AddressStart.Refused);
        switch (name)
        {
            case "html.escape":
                // An escaped text can still be a whole "javascript:" address, unless what stands before it decides or it was made by the site.
                return place switch
                {
                    HtmlPlace.Element or HtmlPlace.Attribute => true,
                    HtmlPlace.Address => address == AddressStart.Decided || (address == AddressStart.Nothing && IsAddress(Argument(call, 0))),
                    HtmlPlace.ScriptAttribute => Argument(call, 0) is CallExpression inner && Called(inner.Target) == (true, "object.to_json"),
                    _ => false,
                };
            case "html.url_encode":
                return isPlainPlace;
            case "object.to_json":
                return place == HtmlPlace.Script;
            case "html.newline_to_br":
                return place == HtmlPlace.Element && InArguments(place, call, 0);
            case "include":
                // The included template is judged by itself, as if between tags.
                return place == HtmlPlace.Element;
            case "include_join":
                return place == HtmlPlace.Element && InArguments(place, call, 1);
            case "date.to_string":
                return isPlainPlace && InArguments(place, call, 1);
            case "array.join":
                return place is HtmlPlace.Element or HtmlPlace.Attribute && InArguments(place, call, 1, 2)
                    && Argument(call, 2) is UnaryExpression { Operator: UnaryOperator.FunctionItself } each && Called(each.Operand) == (true, "html.escape");
            case "string.pluralize":
                return isPlainPlace && InArguments(place, call, 1);
            case "object.default" or "string.append" or "string.prepend" or "math.plus" or "math.minus" or "math.times" or "math.modulo" or "math.divided_by":
                return InArguments(place, call, 0);
            case "array.cycle":
                return isPlainPlace && Argument(call, 0) is ListExpression { Items: var items } && InAll(place, items);
            default:
                return isPlainPlace && GivesNumberOrTruth(name);
        }
    }

    private static bool GivesNumberOrTruth(string name) => name is "string.size" or "array.size" or "object.size" or "object.typeof" or "object.kind"
        or "string.to_int" or "string.to_long" or "string.to_double" or "string.to_float" or "string.index_of" or "string.contains" or "string.starts_with"
        or "string.ends_with" or "string.empty" or "string.whitespace" or "string.equals_ignore_case" or "string.md5" or "string.sha1" or "string.sha256"
        or "string.sha512" or "string.handleize" or "array.contains" or "array.any" or "object.has_key" or "object.has_value" or "math.is_number"
        or "math.round" or "math.floor" or "math.ceil";

    private bool InArguments(HtmlPlace place, CallExpression call, int first, int end = int.MaxValue)
    {
        for (var i = first; i < Math.Min(end, call.Arguments.Length); i++)
        {
            if (!In(place, call.Arguments[i].Value, AddressStart.Open)) return false;
        }

        return true;
    }

    /// <summary>What a name holds because of everything the theme assigns to it, or because the site vouches for it.</summary>
    private bool InName(HtmlPlace place, NameExpression name, AddressStart address)
    {
        var meanings = writes.To(name, template);
        if (meanings.Count == 0) return !name.IsLocal && address != AddressStart.Refused && trusted.Holds(place, name.Name);
        return meanings.All(write => InWrite(place, write, address));
    }

    private bool InWrite(HtmlPlace place, NameWrite write, AddressStart address)
    {
        // A name made of itself is as safe as what else it is made of.
        if (!_judged.Add(write)) return true;
        try
        {
            return write switch
            {
                AssignedValue { Value: UnaryExpression { Operator: UnaryOperator.FunctionItself } } => false,
                AssignedValue assigned => In(place, assigned.Value, address),
                CapturedText => place == HtmlPlace.Element,
                DefinedFunction defined => FunctionAnswer.Of(defined.Function) is var answer && (place == HtmlPlace.Element || !answer.Writes)
                    && answer.Returned.All(value => In(place, value, address)),
                _ => false,
            };
        }
        finally
        {
            _judged.Remove(write);
        }
    }

    /// <summary>The built-in a call means, through a name that stands for it if need be; otherwise the call is of something the theme defines.</summary>
    private (bool IsBuiltIn, string Name) Called(Expression target)
    {
        switch (target)
        {
            case NestedExpression nested:
                return Called(nested.Inner);
            case UnaryExpression { Operator: UnaryOperator.FunctionItself } itself:
                return Called(itself.Operand);
            case MemberExpression { Target: NameExpression { IsLocal: false } group } member when writes.To(group, template).Count == 0:
                return (true, $"{group.Name}.{member.Name}");
            case NameExpression name:
                var meanings = writes.To(name, template);
                if (meanings is [AssignedValue { Value: UnaryExpression { Operator: UnaryOperator.FunctionItself } alias }] && alias.Operand != name) return Called(alias.Operand);
                return meanings.Count == 0 && !name.IsLocal ? (true, name.Name) : (false, "");
            default:
                return (false, "");
        }
    }

    private bool IsAddress(Expression? value) => value switch
    {
        NestedExpression nested => IsAddress(nested.Inner),
        CallExpression call => Called(call.Target) is (true, var name) && trusted.IsAddressFunction(name),
        NameExpression or MemberExpression => In(HtmlPlace.Address, value, AddressStart.Nothing),
        _ => false,
    };

    public bool MakesAddress(Expression value) => IsAddress(value)
        || (value is CallExpression call && Called(call.Target) == (true, "html.escape") && IsAddress(Argument(call, 0)));

    private static Expression? Argument(CallExpression call, int index) => index < call.Arguments.Length ? call.Arguments[index].Value : null;
}
