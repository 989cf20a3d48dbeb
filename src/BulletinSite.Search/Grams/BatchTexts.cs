using System.Buffers;
using BulletinSite.Search.Coding;
using BulletinSite.Search.Normalising;

namespace BulletinSite.Search.Grams;

/// <summary>The texts of some articles as they are searched, one after the other, a NUL before each and at the end.</summary>
/// <remarks>The texts of one field of one article are a unit. Units are numbered by field, then by article.</remarks>
internal sealed class BatchTexts : IDisposable
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    // What an article of a newspaper takes, nearly always.
    private const int UsualLength = 800;

    private readonly int _articles;
    private readonly int[] _starts;
    private readonly PooledList<char> _characters;

    public BatchTexts(IReadOnlyList<SearchableArticle> articles)
    {
        _articles = articles.Count;
        if (Units > ushort.MaxValue) throw new ArgumentException("too many articles in one batch", nameof(articles));
        _starts = new int[Units + 1];
        _characters = new PooledList<char>((articles.Count * UsualLength) + 1);
        _characters.Add('\0');
        foreach (var field in Fields)
        {
            for (var article = 0; article < articles.Count; article++)
            {
                _starts[((int)field * _articles) + article] = Length;
                foreach (var text in articles[article].Texts.AsSpan())
                {
                    if (text.Field != field) continue;
                    _characters.Advance(SearchNormaliser.Write(text.Text, _characters.Room(SearchNormaliser.MostLength(text.Text))));
                    _characters.Add('\0');
                }
            }
        }

        _starts[Units] = Length;
        UnitOfPlace = ArrayPool<ushort>.Shared.Rent(Length);
        for (var unit = 0; unit < Units; unit++) UnitOfPlace.AsSpan(PlacesOf(unit)).Fill((ushort)unit);
        Places = Length - Characters.Count('\0');
    }

    /// <summary>The unit each place is of.</summary>
    public ushort[] UnitOfPlace { get; }

    public int Units => _articles * Fields.Length;

    public int Length => _characters.Count;

    /// <summary>How many characters there are without the NULs.</summary>
    public int Places { get; }

    public ReadOnlySpan<char> Characters => _characters.Written;

    public int UnitOf(SearchField field, int article) => ((int)field * _articles) + article;

    /// <summary>Where the unit's texts stand: each ends with a NUL, and one is before the first.</summary>
    public Range PlacesOf(int unit) => _starts[unit].._starts[unit + 1];

    public void Dispose()
    {
        _characters.Dispose();
        ArrayPool<ushort>.Shared.Return(UnitOfPlace);
    }
}
