using System.Collections.Immutable;

namespace BulletinSite.Archive.Splitting;

/// <summary>Finds the sections of a page: what stands between lines with which an article may begin.</summary>
internal static class SectionFinder
{
    /// <summary>So many points less than another reading, and a line is still asked whether an article begins with it.</summary>
    private const int Doubtful = 25;

    /// <summary>Where every headline has so many points more than another reading, nothing is in doubt, and the texts are not asked.</summary>
    private const int Sure = 12;

    /// <summary>What has more sections is no page, and comparing all its texts would take as long as reading it.</summary>
    private const int Most = 1000;

    /// <summary>The sections; none where nothing is in doubt, or where there are too many.</summary>
    /// <param name="page">What was seen of the page.</param>
    /// <param name="labels">How the lines were read at first.</param>
    /// <param name="beginnings">By how many points an article begins on each.</param>
    public static List<Section> Find(PageFacts page, ImmutableArray<LabelledLine> labels, int[] beginnings)
    {
        var sections = new List<Section>();
        var isInDoubt = false;
        for (var i = 0; i < labels.Length; i++)
        {
            if (beginnings[i] <= -Doubtful || (beginnings[i] < Sure && GoesOn(page, i))) continue;
            isInDoubt |= i > 0 && beginnings[i] < Sure;
            var text = i + 1;
            while (text < labels.Length && (beginnings[text] > -Doubtful || (labels[text].Label == LineLabel.Head && labels[text - 1].Label == LineLabel.Head))) text++;
            // Between the lines of one headline stand rules, or the number of the page.
            if (sections.Count > 0 && IsNoText(labels, sections[^1].Text, i))
            {
                sections[^1] = sections[^1] with { Text = text };
            }
            else
            {
                if (sections.Count > 0) sections[^1] = sections[^1] with { End = i };
                sections.Add(new Section(i, text, labels.Length));
            }

            i = text - 1;
        }

        return isInDoubt && sections.Count is > 1 and <= Most ? sections : [];
    }

    // Inside a column, behind a full line that ends no sentence, the sentence goes on, whatever its words.
    private static bool GoesOn(PageFacts page, int i) =>
        i > 0 && page.Lines[i].BlankLinesBefore == 0 && page.Lines[i - 1].Has(LineFact.WrappedPage | LineFact.FillsColumn | LineFact.EndsOpen) && !page.Lines[i].HasAny(LineFact.Indented | LineFact.PageBreakBefore);

    private static bool IsNoText(ImmutableArray<LabelledLine> labels, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (labels[i].Label is not (LineLabel.Folio or LineLabel.Banner or LineLabel.Contents or LineLabel.Head)) return false;
        }

        return true;
    }
}
