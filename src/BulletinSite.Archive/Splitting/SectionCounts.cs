namespace BulletinSite.Archive.Splitting;

/// <summary>What the sections of a page have, counted, so that each can be held against the others. The first has nothing over it and is left out.</summary>
internal sealed class SectionCounts
{
    private const int Near = 2;

    private readonly PageFacts _page;
    private readonly IReadOnlyList<Section> _sections;
    private readonly int[] _margins;
    private readonly bool[] _isSigned;
    private readonly Dictionary<int, int> _withLines = [];
    private readonly Dictionary<int, int> _withWidth = [];
    private readonly Dictionary<int, int> _less = [];
    private readonly int _gaps;
    private readonly int _withGap;
    private readonly int _signed;

    public SectionCounts(PageFacts page, IReadOnlyList<Section> sections, int[] margins, bool[] signed)
    {
        (_page, _sections, _margins, _isSigned) = (page, sections, margins, signed);
        var less = 0;
        foreach (var (margin, times) in _margins[1..].CountBy(margin => margin).OrderBy(count => count.Key))
        {
            _less[margin] = less;
            less += times;
        }

        for (var k = 1; k < sections.Count; k++)
        {
            _withLines[sections[k].HeadLines] = _withLines.GetValueOrDefault(sections[k].HeadLines) + 1;
            _withWidth[Width(k)] = _withWidth.GetValueOrDefault(Width(k)) + 1;
            _gaps += Gap(k);
            _withGap += HasGap(k);
            _signed += signed[k] ? 1 : 0;
        }
    }

    private int Others => _sections.Count - 2;

    public double ShareWithLines(int k) => Share(_withLines[_sections[k].HeadLines] - 1);

    public double ShareAsWide(int k)
    {
        var wide = -1;
        for (var width = Width(k) - Near; width <= Width(k) + Near; width++) wide += _withWidth.GetValueOrDefault(width);
        return Share(wide);
    }

    /// <summary>The mean of the blank lines over the others; its own where there are none.</summary>
    public double MeanGapBeside(int k) => Others == 0 ? Gap(k) : (double)(_gaps - Gap(k)) / Others;

    public double ShareWithGap(int k) => Share(_withGap - HasGap(k));

    public double ShareSigned(int k) => Share(_signed - (_isSigned[k] ? 1 : 0));

    /// <summary>Which share of the others have a smaller margin; a half where there are none.</summary>
    public double Rank(int k) => Others == 0 ? 0.5 : Share(_less[_margins[k]]);

    private double Share(int count) => Others == 0 ? 0 : (double)count / Others;

    private int Width(int k) => _page.Lines[_sections[k].Head].Width;

    private int Gap(int k) => _page.Lines[_sections[k].Head].BlankLinesBefore;

    private int HasGap(int k) => Gap(k) > _page.UsualGap ? 1 : 0;
}
