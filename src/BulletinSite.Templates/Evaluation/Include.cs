using BulletinSite.Templates.Values;
using BulletinSite.Text;

namespace BulletinSite.Templates.Evaluation;

/// <summary>Renders one template inside another.</summary>
internal static class Include
{
    /// <summary>Renders an include straight to where the page goes.</summary>
    public static void Write(ValueArray arguments, Rendering rendering, SourceSpan place)
    {
        if (rendering.Indent.Length > 0)
        {
            // Every line of it gets the indentation of the block, so it is needed as one text.
            rendering.Write(Capture(arguments, rendering, place));
            return;
        }

        var template = Find(Name(arguments, rendering, place), rendering, place);
        var before = rendering.ExchangeAfterNewLine(false);
        var mark = rendering.Output.Mark;
        if (!rendering.IsCapturing && Fragment.ShelfFor(arguments) is { } shelf) WriteKept(shelf, template, arguments, rendering, place);
        else Run(template, arguments, rendering, place);
        if (rendering.Output.Mark == mark) rendering.ExchangeAfterNewLine(before);
    }

    // Writes what the template made of the same things before, or makes it and keeps it.
    private static void WriteKept(FragmentShelf shelf, Template template, ValueArray arguments, Rendering rendering, SourceSpan place)
    {
        if (!rendering.TryGetMeanings(Steadiness.Of(template, rendering.Options.Library!).Names, out var names))
        {
            Run(template, arguments, rendering, place);
            return;
        }

        var given = arguments.Items[1..];
        if (shelf.Find(template, given, names) is { } fragment)
        {
            rendering.CountRounds(fragment.Rounds, place);
            if (fragment.Text.Utf8.Length > 0) rendering.Write(fragment.Text);
            return;
        }

        Value[] meanings = [.. names];
        if (rendering.TryCapture(new RunStep(template, arguments, place), out var text, out var rounds))
            shelf.Add(new Fragment(template, [.. given], meanings, text, rounds));
    }

    /// <summary>Renders an include to a text.</summary>
    public static string Capture(ValueArray arguments, Rendering rendering, SourceSpan place) =>
        Capture(Find(Name(arguments, rendering, place), rendering, place), arguments, rendering, place);

    public static string Capture(string name, ValueArray arguments, Rendering rendering, SourceSpan place) =>
        Capture(Find(name, rendering, place), arguments, rendering, place);

    /// <summary>Renders a template that is no file to a text.</summary>
    public static string Capture(Template template, ValueArray arguments, Rendering rendering, SourceSpan place)
    {
        var indent = rendering.Indent;
        rendering.Indent = "";
        var before = rendering.ExchangeAfterNewLine(false);
        var text = rendering.Capture(new RunStep(template, arguments, place), place, out _);
        rendering.ExchangeAfterNewLine(before);
        rendering.Indent = indent;
        return text;
    }

    private static void Run(Template template, ValueArray arguments, Rendering rendering, SourceSpan place)
    {
        rendering.EnterCall(place);
        rendering.EnterInclude(place);
        var locals = new LocalScope(rendering.Locals) { Arguments = arguments };
        if (arguments.Properties is { } named)
        {
            foreach (var (name, value) in named) locals.Names[string.Intern(name)] = value;
        }

        rendering.PushLocals(locals);
        try
        {
            if (template.Body.Run(rendering) == Flow.Return) rendering.Write(rendering.Returned);
        }
        finally
        {
            rendering.PopLocals();
            rendering.LeaveCall();
        }

        // Not in the finally: an error on its way out still names the includes it happened in.
        rendering.LeaveInclude();
    }

    private static string Name(ValueArray arguments, Rendering rendering, SourceSpan place)
    {
        if (arguments.Count == 0) rendering.Fail(RenderDiagnostics.ArgumentCount(place, "include", 0, 1, "include name"));
        return ValueText.OfOrEmpty(arguments[0], rendering);
    }

    private static Template Find(string name, Rendering rendering, SourceSpan place)
    {
        if (rendering.Options.Library is not { } library) rendering.Fail(RenderDiagnostics.NoLibrary(place, name));
        else if (library.Get(name) is { HasErrors: false } template) return template;
        else if (!TemplateLibrary.IsInside(name)) rendering.Fail(RenderDiagnostics.IncludeLeavesTheme(place, name));
        else if (library.Get(name) is { } broken) rendering.Fail(RenderDiagnostics.IncludeHasErrors(place, name, broken.Diagnostics));
        else rendering.Fail(RenderDiagnostics.IncludeNotFound(place, name, library.Names));
        throw new InvalidOperationException("a failed rendering went on");
    }

    private sealed class RunStep(Template template, ValueArray arguments, SourceSpan place) : Step
    {
        public override Flow Run(Rendering rendering)
        {
            Include.Run(template, arguments, rendering, place);
            return Flow.Next;
        }
    }
}
