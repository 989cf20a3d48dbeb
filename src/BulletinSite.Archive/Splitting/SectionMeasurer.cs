using System.Runtime.InteropServices;
using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>Measures the sections of a page against each other. Its time is linear in the page.</summary>
internal sealed class SectionMeasurer
{
    private const int Sure = 15;
    private const int LeastMargin = -40;
    private const int MostMargin = 60;

    private static readonly int Measures = Enum.GetValues<SectionMeasure>().Length;

    private const LineFact Signed = LineFact.NextLead | LineFact.NextByline;
    private const LineFact Name = LineFact.InlineCredit | LineFact.Byline | LineFact.PhotoCredit | LineFact.Signature;

    private readonly SourceText _source;
    private readonly PageFacts _page;
    private readonly IReadOnlyList<Section> _sections;
    private readonly int[] _margins;
    private readonly SectionWords _words = new();
    private readonly Dictionary<int, int>[] _texts;
    private readonly Dictionary<int, int>[] _heads;

    /// <summary>Takes the words of all sections apart.</summary>
    /// <param name="source">The page.</param>
    /// <param name="page">What was seen of it.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="margins">By how many points an article begins on each line, at the first reading.</param>
    public SectionMeasurer(SourceText source, PageFacts page, IReadOnlyList<Section> sections, int[] margins)
    {
        (_source, _page, _sections, _margins) = (source, page, sections, margins);
        _texts = new Dictionary<int, int>[sections.Count];
        _heads = new Dictionary<int, int>[sections.Count];
        for (var k = 0; k < sections.Count; k++)
        {
            _heads[k] = WordsOf(sections[k].Head, sections[k].Text, k);
            _texts[k] = WordsOf(sections[k].Text, sections[k].End, k);
        }
    }

    /// <summary>The measures of every section but the first, by <see cref="SectionMeasure"/>.</summary>
    /// <param name="labels">How the lines were read at first.</param>
    public double[][] Measure(ReadOnlySpan<LineLabel> labels)
    {
        var count = _sections.Count;
        var all = new double[count][];
        var vectors = Vectors();
        var article = new Dictionary<int, double>();
        double articleSquare = 0;
        var sure = 0;
        var page = new SectionCounts(_page, _sections, _margins, IsSigned);
        Include(0);
        for (var k = 1; k < count; k++)
        {
            var (line, over) = (_page.Lines[_sections[k].Head], _page.Lines[_sections[k].Head - 1]);
            var values = all[k] = new double[Measures];
            Set(SectionMeasure.LikeAbove, Cosine(vectors[k - 1], vectors[k]));
            Set(SectionMeasure.LikeArticle, ArticleCosine(vectors[k]));
            Set(SectionMeasure.LikeNext, k + 1 < count ? Cosine(vectors[k], vectors[k + 1]) : 0);
            Set(SectionMeasure.AroundAlike, k + 1 < count ? Cosine(vectors[k - 1], vectors[k + 1]) : 0);
            Set(SectionMeasure.OwnTold, Told(_heads[k], _texts[k]));
            Set(SectionMeasure.ArticleTold, Told(_heads[sure], _texts[k]));
            Set(SectionMeasure.ToldAbove, Told(_heads[k], _texts[k - 1]));
            Set(SectionMeasure.AboveTold, Told(_heads[k - 1], _texts[k]));
            Set(SectionMeasure.LettersAbove, Letters(_sections[k - 1].Text, _sections[k - 1].End));
            Set(SectionMeasure.Letters, Letters(_sections[k].Text, _sections[k].End));
            Set(SectionMeasure.ParagraphsAbove, Paragraphs(k - 1, labels));
            Set(SectionMeasure.Paragraphs, Paragraphs(k, labels));
            Set(SectionMeasure.Sections, count);
            Set(SectionMeasure.HeadLetters, Letters(_sections[k].Head, _sections[k].Text));
            Set(SectionMeasure.HeadWidth, line.Width);
            Set(SectionMeasure.LikeManyLines, page.ShareWithLines(k));
            Set(SectionMeasure.LikeWide, page.ShareAsWide(k));
            Set(SectionMeasure.Gap, line.BlankLinesBefore - _page.UsualGap);
            Set(SectionMeasure.GapBeyond, line.BlankLinesBefore - page.MeanGapBeside(k));
            Set(SectionMeasure.GapsElsewhere, page.ShareWithGap(k));
            Set(SectionMeasure.Signed, IsSigned(k) ? 1 : 0);
            Set(SectionMeasure.SignedElsewhere, page.ShareSigned(k));
            Set(SectionMeasure.UnlikeSigned, page.ShareSigned(k) - (IsSigned(k) ? 1 : 0));
            Set(SectionMeasure.WidthOver, over.Width);
            Set(SectionMeasure.NameOver, over.HasAny(Name) ? 1 : 0);
            Set(SectionMeasure.ShortOver, over.Has(LineFact.EndsShort) ? 1 : 0);
            Set(SectionMeasure.StopOver, over.Has(LineFact.EndsFullStop) ? 1 : 0);
            Set(SectionMeasure.MarginAbove, Math.Clamp(MarginOf(k - 1), LeastMargin, MostMargin));
            Set(SectionMeasure.Rank, page.Rank(k));
            Set(SectionMeasure.Han, HasHan(line) ? 1 : 0);
            if (MarginOf(k) >= Sure)
            {
                article.Clear();
                (articleSquare, sure) = (0, k);
            }

            Include(k);

            void Set(SectionMeasure measure, double value) => values[(int)measure] = value;
        }

        return all;

        void Include(int k)
        {
            foreach (var (word, weight) in vectors[k].Weights)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(article, word, out _);
                articleSquare += (2 * sum * weight) + (weight * weight);
                sum += weight;
            }
        }

        double ArticleCosine(Vector vector)
        {
            if (articleSquare <= 0 || vector.Length <= 0) return 0;
            double product = 0;
            foreach (var (word, weight) in vector.Weights) product += weight * article.GetValueOrDefault(word);
            return product / (Math.Sqrt(articleSquare) * vector.Length);
        }
    }

    private int MarginOf(int section) => _margins[_sections[section].Head];

    private bool IsSigned(int section)
    {
        for (var i = _sections[section].Head; i < _sections[section].Text; i++)
        {
            if (_page.Lines[i].HasAny(Signed)) return true;
        }

        return false;
    }

    private bool HasHan(LineFacts line)
    {
        foreach (var c in _source.Slice(line.Span))
        {
            if (TextForm.IsHan(c)) return true;
        }

        return false;
    }

    private int Letters(int from, int to)
    {
        var letters = 0;
        for (var i = from; i < to; i++) letters += _page.Lines[i].Span.Length;
        return letters;
    }

    private int Paragraphs(int section, ReadOnlySpan<LineLabel> labels)
    {
        var paragraphs = 0;
        for (var i = _sections[section].Text; i < _sections[section].End; i++) paragraphs += labels[i] == LineLabel.BodyStart ? 1 : 0;
        return paragraphs;
    }

    private Dictionary<int, int> WordsOf(int from, int to, int section)
    {
        var counts = new Dictionary<int, int>();
        for (var i = from; i < to; i++) _words.Add(_source.Slice(_page.Lines[i].Span), section, counts);
        return counts;
    }

    private double WeightOf(int word) => Math.Log((_sections.Count + 1.0) / _words.SectionsOf(word));

    // Which share of some words stands in a text.
    private double Told(Dictionary<int, int> words, Dictionary<int, int> text)
    {
        double told = 0, all = 0;
        foreach (var word in words.Keys)
        {
            var weight = WeightOf(word);
            all += weight;
            if (text.ContainsKey(word)) told += weight;
        }

        return all > 0 ? told / all : 0;
    }

    private Vector[] Vectors()
    {
        var vectors = new Vector[_sections.Count];
        for (var k = 0; k < vectors.Length; k++)
        {
            var weights = new Dictionary<int, double>(_texts[k].Count);
            foreach (var (word, times) in _texts[k]) weights[word] = times;
            foreach (var (word, times) in _heads[k]) CollectionsMarshal.GetValueRefOrAddDefault(weights, word, out _) += times;
            double square = 0;
            foreach (var word in weights.Keys)
            {
                ref var weight = ref CollectionsMarshal.GetValueRefOrNullRef(weights, word);
                weight = (1 + Math.Log(weight)) * WeightOf(word);
                square += weight * weight;
            }

            vectors[k] = new Vector(weights, Math.Sqrt(square));
        }

        return vectors;
    }

    private static double Cosine(Vector a, Vector b)
    {
        if (a.Length <= 0 || b.Length <= 0) return 0;
        if (a.Weights.Count > b.Weights.Count) (a, b) = (b, a);
        double product = 0;
        foreach (var (word, weight) in a.Weights) product += weight * b.Weights.GetValueOrDefault(word);
        return product / (a.Length * b.Length);
    }

    private readonly record struct Vector(Dictionary<int, double> Weights, double Length);
}
