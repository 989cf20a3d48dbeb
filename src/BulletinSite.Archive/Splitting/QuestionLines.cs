using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>
/// Finds the questions of an English interview: lines in a row that end with a question mark, with nothing but answers between them; and the headlines that
/// ask the reader something: Lamp lighters: could you help?
/// </summary>
/// <remarks>What it must not take: headlines that ask; so three have to follow each other, and no headline stands between. "What did you do then?" is answered below.</remarks>
internal static class QuestionLines
{
    private const int Least = 3;
    private const int MostBetween = 12;

    private static readonly string[] Asking = ["Who", "What", "When", "Where", "Why", "How", "Which"];

    public static void Mark(SourceText source, List<LineFacts> lines)
    {
        List<int> questions = [];
        for (var i = 1; i + 1 < lines.Count; i++)
        {
            if (IsQuestion(lines, i))
            {
                if (questions.Count > 0 && i - questions[^1] > MostBetween) Take(lines, questions);
                questions.Add(i);
                if (AsksReader(source.Slice(lines[i].Span))) lines[i] = lines[i] with { Facts = lines[i].Facts | LineFact.NextOpening };
            }
            else if (lines[i].Has(LineFact.HeadForm | LineFact.EndsOpen) && (lines[i].BlankLinesBefore > 0 || lines[i + 1].BlankLinesBefore == 0)) Take(lines, questions);
        }

        Take(lines, questions);
    }

    private static bool IsQuestion(List<LineFacts> lines, int i) =>
        lines[i].Has(LineFact.HeadForm | LineFact.EndsCalling | LineFact.StartsCapital) && !lines[i].Has(LineFact.Capitals) && !lines[i + 1].Has(LineFact.HeadForm | LineFact.EndsCalling);

    private static bool AsksReader(ReadOnlySpan<char> text) =>
        text[^1] == '?' && text.Contains(" you ", StringComparison.OrdinalIgnoreCase) && !TextForm.StartsWithAny(text, Asking, out _);

    /// <summary>Whether a line is a question its answer goes on behind.</summary>
    public static bool Asks(SourceText source, LineFacts line) => line.Has(LineFact.EndsOpen) && !line.HasAny(LineFact.HeadForm | LineFact.EndsCalling) && source.Text[line.Span.End - 1] == '?';

    private static void Take(List<LineFacts> lines, List<int> questions)
    {
        if (questions.Count >= Least)
        {
            foreach (var i in questions)
            {
                // An answer nearer than the text before goes on with the paragraph of its question.
                var isOneParagraph = lines[i + 1].BlankLinesBefore < lines[i].BlankLinesBefore;
                lines[i] = lines[i] with { Facts = (lines[i].Facts & ~(LineFact.HeadForm | LineFact.EndsClosed | LineFact.EndsCalling | LineFact.NextOpening)) | (isOneParagraph ? LineFact.EndsOpen : LineFact.OwnLine | LineFact.EndsClosed) };
            }
        }

        questions.Clear();
    }
}
