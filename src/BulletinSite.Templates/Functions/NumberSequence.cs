namespace BulletinSite.Templates.Functions;

/// <summary>Numbers that look random and are the same every time, because two builds must write the same bytes.</summary>
/// <remarks>SplitMix64: a counter stepped by the golden ratio, its bits mixed by two multiplications.</remarks>
internal sealed class NumberSequence
{
    private ulong _state;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
