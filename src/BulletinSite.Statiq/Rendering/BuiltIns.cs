using Scriban;
using Scriban.Runtime;

namespace BulletinSite.Statiq.Rendering;

/// <summary>Scriban's own functions, but for the one that asks the clock: two builds write the same bytes.</summary>
internal static class BuiltIns
{
    public static ScriptObject Make()
    {
        var builtIns = TemplateContext.GetDefaultBuiltinObject();
        var date = (ScriptObject)builtIns["date"]!;
        date.SetValue("now", DelegateCustomFunction.CreateFunc<DateTime>(() => throw new InvalidOperationException("a page may not ask what time it is")), readOnly: true);
        return builtIns;
    }
}
