using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BulletinSite.Templates.Functions;
using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

internal sealed partial class Rendering
{
    private readonly List<Value> _meanings = [];

    /// <summary>The model and the objects of open <c>with</c> blocks, innermost first.</summary>
    public NameScope Globals { get; private set; }

    /// <summary>The functions being called, innermost first; null outside of all.</summary>
    public NameScope? Functions { get; private set; }

    public LocalScope Locals { get; private set; }

    /// <summary>Where loops put their variables and new names go: the innermost function with parameters, else the innermost object.</summary>
    public NameScope Current { get; private set; }

    /// <summary>Whether something on the page may bear the name of a built-in, so that built-ins have to be looked up. Once so, always so.</summary>
    public bool HidesBuiltIns { get; private set; }

    public bool TryGetName(string name, out Value value)
    {
        for (var scope = Functions; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            if (scope.TryGet(name, out value)) return true;
        }

        for (var scope = Globals; scope is not null; scope = scope.Outer)
        {
            if (scope.TryGet(name, out value)) return true;
        }

        return Options.GlobalMap.TryGet(name, out value);
    }

    /// <summary>What names mean here; false where that is something templates can change, or where built-ins may be hidden.</summary>
    public bool TryGetMeanings(ImmutableArray<string>? names, out ReadOnlySpan<Value> meanings)
    {
        meanings = default;
        if (names is not { } asked || HidesBuiltIns || Functions is not null) return false;
        _meanings.Clear();
        foreach (var name in asked)
        {
            TryGetName(name, out var value);
            if (!(value.Reference is null or string or IView or ValueMap { IsFrozen: true })) return false;
            _meanings.Add(value);
        }

        meanings = CollectionsMarshal.AsSpan(_meanings);
        return true;
    }

    public void SetName(string name, Value value, SourceSpan place)
    {
        var names = NamesToWrite(name);
        if (names.IsReadOnly(name)) Fail(RenderDiagnostics.ReadOnly(place, name));
        names[name] = value;
        NoteName(name);
    }

    public void SetReadOnly(string name) => NamesToWrite(name).SetReadOnly(name);

    /// <summary>Whether a <c>break</c> has a loop to leave.</summary>
    public bool IsInLoop => Current.Loops is not null || Globals.Loops is not null;

    /// <summary>Sets a name unless it is read-only, which an import leaves alone.</summary>
    public void ImportName(string name, Value value)
    {
        var names = NamesToWrite(name);
        if (names.IsReadOnly(name)) return;
        names[name] = value;
        NoteName(name);
    }

    /// <summary>Takes note of a name that now means something on the page.</summary>
    public void NoteName(string name) => HidesBuiltIns |= Library.All.Has(name);

    public void PushGlobals(ValueMap names) => PushGlobals(new NameScope(names, null, Globals));

    public void PushGlobals(IView view) => PushGlobals(new NameScope([], view, Globals));

    private void PushGlobals(NameScope scope)
    {
        Globals = scope;
        NoteNames(scope);
        Locals = new LocalScope(Locals);
        Current = FindCurrent();
    }

    public void PopGlobals()
    {
        Globals = Globals.Outer ?? Globals;
        PopLocals();
        Current = FindCurrent();
    }

    public void PushFunction(NameScope scope, LocalScope locals)
    {
        Functions = scope;
        Locals = locals;
        Current = FindCurrent();
    }

    public void PopFunction()
    {
        Functions = Functions?.Outer;
        PopLocals();
        Current = FindCurrent();
    }

    public void PushLocals(LocalScope locals) => Locals = locals;

    public void PopLocals() => Locals = Locals.Outer ?? Locals;

    /// <summary>All names a template could mean here, for suggestions.</summary>
    public IEnumerable<string> KnownNames()
    {
        for (var scope = Functions; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            foreach (var name in NamesOf(scope)) yield return name;
        }

        for (var scope = Globals; scope is not null; scope = scope.Outer)
        {
            foreach (var name in NamesOf(scope)) yield return name;
        }

        foreach (var (name, _) in Options.GlobalMap) yield return name;
        foreach (var (name, _) in Library.All) yield return name;
    }

    private static IEnumerable<string> NamesOf(NameScope scope)
    {
        for (var loop = scope.Loops; loop is not null; loop = loop.Outer)
        {
            if (loop.Name is not null && !loop.IsLocal) yield return loop.Name;
        }

        foreach (var (name, _) in scope.Names ?? []) yield return name;
        if (scope.View is null) yield break;
        foreach (var member in scope.View.Shape.Members) yield return member.Name;
    }

    private void NoteNames(NameScope scope)
    {
        HidesBuiltIns |= scope.View?.Shape.HidesBuiltIns == true;
        foreach (var name in scope.Names is { } names ? names.Names : []) NoteName(name);
    }

    private NameScope FindCurrent()
    {
        for (var scope = Functions; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            if (scope.Names is not null) return scope;
        }

        return Globals;
    }

    /// <summary>
    /// A function with parameters keeps the names it makes to itself; a name that exists outside of it
    /// is written to the innermost object, where a template without functions would write it.
    /// </summary>
    private ValueMap NamesToWrite(string name)
    {
        ValueMap? innermost = null;
        for (var scope = Functions; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            if (scope.Names is null) continue;
            if (scope.Names.Has(name)) return scope.Names;
            innermost ??= scope.Names;
        }

        var global = Globals.Names ?? [];
        if (innermost is null) return global;
        for (var scope = Globals; scope is not null; scope = scope.Outer)
        {
            if (scope.Has(name)) return global;
        }

        return Options.GlobalMap.Has(name) || Library.All.Has(name) ? global : innermost;
    }
}
