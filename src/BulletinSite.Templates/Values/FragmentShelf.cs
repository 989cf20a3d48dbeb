using BulletinSite.Templates.Evaluation;

namespace BulletinSite.Templates.Values;

/// <summary>What included templates made of one view, ready to be written again. Safe to use from several threads.</summary>
public sealed class FragmentShelf
{
    private Fragment? _newest;
    private ViewDigest? _digest;

    /// <summary>The hash of what the view shows; null when it has not been made. A copy of the view that shows something else may hold the same shelf.</summary>
    internal byte[]? DigestOf(IView view) => Volatile.Read(ref _digest) is { } kept && ReferenceEquals(kept.View, view) ? kept.Digest : null;

    internal void KeepDigest(IView view, byte[] digest) => Volatile.Write(ref _digest, new ViewDigest(view, digest));

    /// <summary>What a template made of the same arguments and names; null when it has not been made.</summary>
    internal Fragment? Find(Template template, ReadOnlySpan<Value> arguments, ReadOnlySpan<Value> names)
    {
        for (var fragment = Volatile.Read(ref _newest); fragment is not null; fragment = fragment.Older)
        {
            if (fragment.IsOf(template, arguments, names)) return fragment;
        }

        return null;
    }

    // Two threads may make the same one at the same time; both stay, and they are equal.
    internal void Add(Fragment fragment)
    {
        do fragment.Older = Volatile.Read(ref _newest);
        while (Interlocked.CompareExchange(ref _newest, fragment, fragment.Older) != fragment.Older);
    }

    private sealed record ViewDigest(IView View, byte[] Digest);
}
