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
    private readonly bool[] _signed;
    private readonly SectionWords _words;
    private readonly Range[] _heads;
    private readonly Range[] _texts;
    private readonly double[] _weightOf;
    private readonly Vector[] _vectors;

    /// <summary>Takes the words of all sections apart.</summary>
    /// <param name="source">The page.</param>
    /// <param name="page">What was seen of it.</param>
    /// <param name="sections">Its sections.</param>
    /// <param name="margins">By how many points an article begins on each line, at the first reading.</param>
    public SectionMeasurer(SourceText source, PageFacts page, IReadOnlyList<Section> sections, int[] margins)
    {
        (_source, _page, _sections) = (source, page, sections);
        _margins = [.. sections.Select(section => margins[section.Head])];
        _signed = [.. sections.Select(IsSigned)];
        _words = new SectionWords(source.Text.Length);
        _heads = new Range[sections.Count];
        _texts = new Range[sections.Count];
        for (var k = 0; k < sections.Count; k++)
        {
            _heads[k] = Count(sections[k].Head, sections[k].Text, k);
            _texts[k] = Count(sections[k].Text, sections[k].End, k);
        }

        // A word counts the more, the fewer sections have it.
        _weightOf = [.. Enumerable.Range(0, sections.Count + 1).Select(having => Math.Log((sections.Count + 1.0) / having))];
        _vectors = Vectors();
    }

    /// <summary>The measures of every section but the first, by <see cref="SectionMeasure"/>.</summary>
    /// <param name="labels">How the lines were read at first.</param>
    public double[][] Measure(ReadOnlySpan<LineLabel> labels)
    {
        var count = _sections.Count;
        var all = new double[count][];
        var article = new double[_words.Count];
        var (next, nextButOne) = Alike(article);
        var page = new SectionCounts(_page, _sections, _margins, _signed);
        var isIn = new int[_words.Count];
        double articleSquare = 0;
        var sure = 0;
        Include(0);
        MarkText(0);
        for (var k = 1; k < count; k++)
        {
            var (line, over) = (_page.Lines[_sections[k].Head], _page.Lines[_sections[k].Head - 1]);
            var values = all[k] = new double[Measures];
            Set(SectionMeasure.ToldAbove, Told(_heads[k], isIn, k - 1));
            MarkText(k);
            Set(SectionMeasure.LikeAbove, next[k - 1]);
            Set(SectionMeasure.LikeArticle, Cosine(_vectors[k], article, Math.Sqrt(articleSquare)));
            Set(SectionMeasure.LikeNext, next[k]);
            Set(SectionMeasure.AroundAlike, nextButOne[k - 1]);
            Set(SectionMeasure.OwnTold, Told(_heads[k], isIn, k));
            Set(SectionMeasure.ArticleTold, Told(_heads[sure], isIn, k));
            Set(SectionMeasure.AboveTold, Told(_heads[k - 1], isIn, k));
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
            Set(SectionMeasure.Signed, _signed[k] ? 1 : 0);
            Set(SectionMeasure.SignedElsewhere, page.ShareSigned(k));
            Set(SectionMeasure.UnlikeSigned, page.ShareSigned(k) - (_signed[k] ? 1 : 0));
            Set(SectionMeasure.WidthOver, over.Width);
            Set(SectionMeasure.NameOver, over.HasAny(Name) ? 1 : 0);
            Set(SectionMeasure.ShortOver, over.Has(LineFact.EndsShort) ? 1 : 0);
            Set(SectionMeasure.StopOver, over.Has(LineFact.EndsFullStop) ? 1 : 0);
            Set(SectionMeasure.MarginAbove, Math.Clamp(_margins[k - 1], LeastMargin, MostMargin));
            Set(SectionMeasure.Rank, page.Rank(k));
            Set(SectionMeasure.Han, HasHan(line) ? 1 : 0);
            Set(SectionMeasure.NamesColumn, NamesColumn(_sections[k]) ? 1 : 0);
            if (_margins[k] >= Sure) Forget(k);
            Include(k);

            void Set(SectionMeasure measure, double value) => values[(int)measure] = value;
        }

        return all;

        // Which words stand in the text of a section: those marked with its number.
        void MarkText(int k)
        {
            foreach (var (word, _) in _words.Counts[_texts[k]]) isIn[word] = k + 1;
        }

        void Include(int k)
        {
            foreach (var (word, weight) in _vectors[k].Words)
            {
                articleSquare += (2 * article[word] * weight) + (weight * weight);
                article[word] += weight;
            }
        }

        // An article begins: what stood before is another.
        void Forget(int k)
        {
            for (var before = sure; before < k; before++)
            {
                foreach (var (word, _) in _vectors[before].Words) article[word] = 0;
            }

            (articleSquare, sure) = (0, k);
        }
    }

    private bool IsSigned(Section section)
    {
        for (var i = section.Head; i < section.Text; i++)
        {
            if (_page.Lines[i].HasAny(Signed)) return true;
        }

        return false;
    }

    private bool NamesColumn(Section section)
    {
        for (var i = section.Head; i < section.Text; i++)
        {
            if (ColumnNames.EndIn(_source.Slice(_page.Lines[i].Span))) return true;
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

    // The words of some lines of a section: where they are counted.
    private Range Count(int from, int to, int section)
    {
        var start = _words.Begin(section);
        for (var i = from; i < to; i++) _words.Add(_source.Slice(_page.Lines[i].Span));
        return start.._words.Counts.Length;
    }

    private double Weight(int word) => _weightOf[_words.SectionsOf(word)];

    // Which share of some words stands in the text of a section.
    private double Told(Range words, int[] isIn, int section)
    {
        double told = 0, all = 0;
        foreach (var (word, _) in _words.Counts[words])
        {
            var weight = Weight(word);
            all += weight;
            if (isIn[word] == section + 1) told += weight;
        }

        return all > 0 ? told / all : 0;
    }

    private Vector[] Vectors()
    {
        var vectors = new Vector[_sections.Count];
        var times = new int[_words.Count];
        for (var k = 0; k < vectors.Length; k++)
        {
            var head = _words.Counts[_heads[k]];
            var text = _words.Counts[_texts[k]];
            foreach (var (word, count) in head) times[word] += count;
            foreach (var (word, count) in text) times[word] += count;
            var words = new List<(int, double)>(head.Length + text.Length);
            double square = 0;
            foreach (var (word, _) in text) Take(word);
            foreach (var (word, _) in head) Take(word);
            vectors[k] = new Vector(words, Math.Sqrt(square));

            void Take(int word)
            {
                if (times[word] == 0) return;
                var weight = times[word] == 1 ? Weight(word) : (1 + Math.Log(times[word])) * Weight(word);
                words.Add((word, weight));
                square += weight * weight;
                times[word] = 0;
            }
        }

        return vectors;
    }

    // How alike each section is to the next, and to the next but one (cosine). The array for a vector word by word is empty before and behind it.
    private (double[] Next, double[] NextButOne) Alike(double[] dense)
    {
        var (next, nextButOne) = (new double[_sections.Count], new double[_sections.Count]);
        for (var k = 0; k + 1 < _sections.Count; k++)
        {
            foreach (var (word, weight) in _vectors[k].Words) dense[word] = weight;
            next[k] = Cosine(_vectors[k + 1], dense, _vectors[k].Length);
            if (k + 2 < _sections.Count) nextButOne[k] = Cosine(_vectors[k + 2], dense, _vectors[k].Length);
            foreach (var (word, _) in _vectors[k].Words) dense[word] = 0;
        }

        return (next, nextButOne);
    }

    // The cosine of a vector and another, which stands word by word in an array.
    private static double Cosine(Vector vector, double[] other, double length)
    {
        if (length <= 0 || vector.Length <= 0) return 0;
        double product = 0;
        foreach (var (word, weight) in vector.Words) product += weight * other[word];
        return product / (length * vector.Length);
    }

    // The words of a section, each with what it counts, and the length of that as a vector.
    private readonly record struct Vector(List<(int Word, double Weight)> Words, double Length);
}
