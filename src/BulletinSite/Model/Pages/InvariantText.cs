using System.Globalization;
using System.Runtime.CompilerServices;

namespace BulletinSite.Model.Pages;

/// <summary>An interpolated text in which figures look the same in every culture.</summary>
/// <param name="literalLength">Characters that are written out.</param>
/// <param name="formattedCount">Places that are filled in.</param>
[InterpolatedStringHandler]
internal ref struct InvariantText(int literalLength, int formattedCount)
{
    private DefaultInterpolatedStringHandler _text = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public void AppendFormatted<T>(T value, string format) => _text.AppendFormatted(value, format);

    public string ToStringAndClear() => _text.ToStringAndClear();
}
