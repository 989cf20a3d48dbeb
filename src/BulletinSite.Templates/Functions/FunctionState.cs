namespace BulletinSite.Templates.Functions;

/// <summary>What built-ins remember from call to call of one rendering.</summary>
internal sealed class FunctionState
{
    /// <summary>How dates are printed, which a template can change.</summary>
    public string DateFormat { get; set; } = Functions.DateFormat.Default;

    /// <summary>How far each group of <c>array.cycle</c> has come.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers <c>math.random</c> and <c>math.uuid</c> are made of: the same in every build.</summary>
    public NumberSequence Numbers { get; } = new();
}
