using BulletinSite.Search.Normalising;

namespace BulletinSite.Search.Grams;

/// <summary>The texts of some articles as they are searched, one after the other, a NUL before each and at the end.</summary>
/// <remarks>The texts of one field of one article are a unit. Units are numbered by field, then by article.</remarks>
internal sealed class BatchTexts
{
    private static readonly SearchField[] Fields = Enum.GetValues<SearchField>();

    // What an article of a newspaper takes, nearly always.
    private const int UsualLength = 800;

    private readonly int _articles;
    private readonly int[] _starts;
    private readonly char[] _characters;

    public BatchTexts(IReadOnlyList<SearchableArticle> articles)
    {
        _articles = articles.Count;
        if (Units > ushort.MaxValue) throw new ArgumentException("too many articles in one batch", nameof(articles));
        _starts = new int[Units + 1];
        _characters = new char[(articles.Count * UsualLength) + 1];
        _characters[Length++] = '\0';
        foreach (var field in Fields)
        {
            for (var article = 0; article < articles.Count; article++)
            {
                _starts[((int)field * _articles) + article] = Length;
                foreach (var text in articles[article].Texts.AsSpan())
                {
                    if (text.Field != field) continue;
                    if (Length + SearchNormaliser.MostLength(text.Text) >= _characters.Length) Array.Resize(ref _characters, 2 * (_characters.Length + SearchNormaliser.MostLength(text.Text)));
                    Length += SearchNormaliser.Write(text.Text, _characters.AsSpan(Length));
                    _characters[Length++] = '\0';
                }
            }
        }

        _starts[Units] = Length;
        UnitOfPlace = new ushort[Length];
        for (var unit = 0; unit < Units; unit++) UnitOfPlace.AsSpan(PlacesOf(unit)).Fill((ushort)unit);
    }

    /// <summary>The unit each place is of.</summary>
    public ushort[] UnitOfPlace { get; }

    public int Units => _articles * Fields.Length;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public SearchField FieldOf(int unit) => (SearchField)(unit / _articles);

    public int ArticleOf(int unit) => unit % _articles;

    public int UnitOf(SearchField field, int article) => ((int)field * _articles) + article;

    /// <summary>Where the unit's texts stand: each ends with a NUL, and one is before the first.</summary>
    public Range PlacesOf(int unit) => _starts[unit].._starts[unit + 1];
}
