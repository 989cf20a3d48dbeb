using System.Runtime.InteropServices;
using System.Text;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Remembering;

/// <summary>A page that was measured and read, as a row of numbers; some twenty bytes a line.</summary>
internal static class ReadingBytes
{
    public static byte[] Of(PageReading reading)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        var facts = reading.Facts;
        Number(reading.Profile);
        writer.Write(reading.Why);
        Number(facts.UsualGap);
        Number(facts.Measure);
        Number(facts.Leads);
        Number(facts.Signatures);
        Number(facts.Lines.Length);
        for (var i = 0; i < facts.Lines.Length; i++)
        {
            var (line, span, width, indent, blankLines, leadLength, creditStart, seen, beginning) = facts.Lines[i];
            Number(line.Number);
            Number(line.Span.Start);
            Number(line.Span.Length);
            Number(span.Start - line.Span.Start);
            Number(span.Length);
            Number(width);
            Number(indent);
            Number(blankLines);
            Number(leadLength);
            Number(creditStart + 1);
            writer.Write7BitEncodedInt64((long)seen);
            writer.Write((sbyte)beginning);
            var (_, label, margin, runnerUp) = reading.Labels[i];
            writer.Write((byte)label);
            Number(margin);
            writer.Write((byte)runnerUp);
        }

        return bytes.ToArray();

        void Number(int number) => writer.Write7BitEncodedInt(number);
    }

    public static PageReading Read(byte[] file, int at, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(file, at, length, writable: false), Encoding.UTF8);
        var (profile, why) = (Number(), reader.ReadString());
        var (usualGap, measure, leads, signatures) = (Number(), Number(), Number(), Number());
        var lines = new LineFacts[Number()];
        var labels = new LabelledLine[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = new Line(Number(), new TextSpan(Number(), Number()));
            lines[i] = new LineFacts(
                line, new TextSpan(line.Span.Start + Number(), Number()), Number(), Number(), Number(), Number(), Number() - 1, (LineFact)reader.Read7BitEncodedInt64(), reader.ReadSByte());
            labels[i] = new LabelledLine(line, (LineLabel)reader.ReadByte(), Number(), (LineLabel)reader.ReadByte());
        }

        return new PageReading(
            profile, why, new PageFacts(usualGap, measure, leads, signatures, ImmutableCollectionsMarshal.AsImmutableArray(lines)), ImmutableCollectionsMarshal.AsImmutableArray(labels));

        int Number() => reader.Read7BitEncodedInt();
    }
}
