using System.Collections.Immutable;
using BulletinSite.Archive.Judgement.Correcting;
using BulletinSite.Archive.Splitting;
using BulletinSite.Text;

namespace BulletinSite.Archive.Articles;

/// <summary>Collects the lines of one article until the next one begins. Lives only inside <see cref="ArticleBuilder"/>.</summary>
internal sealed class ArticleDraft(LineMeasurer measurer, SourceText source, PageCorrections corrections, bool startsAfterGap)
{
    private const int ShortBody = 220;
    private const int MostPhotoStoryParagraphs = 2;
    private const int MostBriefParagraphs = 2;

    private readonly List<List<Piece>> _head = [];
    private int _listed = HeadResolver.NoneListed;
    private bool _isMarked;
    private readonly List<(BlockKind Kind, List<Piece> Pieces)> _body = [];
    private readonly List<Contributor> _contributors = [];
    private readonly HashSet<(string Name, ContributorRole Role)> _named = [];
    private int _paragraph = -1;
    private bool _hasLead;
    private bool _hasPhotoCredit;
    private bool _hasByline;

    /// <summary>Whether its head has just these lines; the rest of a headline over two lines need not be named.</summary>
    public bool HasHead(IReadOnlyDictionary<int, BlockKind> roles) =>
        _head.TrueForAll(pieces => roles.ContainsKey(pieces[0].Line)) && roles.Keys.All(line => _head.Exists(pieces => pieces.Exists(piece => piece.Line == line)));

    /// <summary>Whether the article stands apart from the one before, or has another form than it.</summary>
    public bool EndsGroup(Article before) => startsAfterGap || _hasLead != (before.Lead is not null) || (_hasPhotoCredit && !_hasLead);

    public void Add(LineFacts line, LineLabel label)
    {
        var whole = new SourceSpan(source, line.Span);
        switch (label)
        {
            case LineLabel.Head: AddHead(line, whole); break;
            case LineLabel.Crosshead: Open(BlockKind.Crosshead, whole); break;
            case LineLabel.Caption: AddCaption(line); break;
            case LineLabel.JumpLine: Open(BlockKind.JumpLine, whole); break;
            case LineLabel.Byline or LineLabel.PhotoCredit when line.Has(LineFact.JoinsBefore) && EndsWithCredit: JoinCredit(whole); break;
            // By Jane Doe | Staff Writer: a title names nobody.
            case LineLabel.Byline when line.Has(LineFact.HeadForm) && EndsWithCredit: Open(BlockKind.Byline, whole); break;
            case LineLabel.Byline or LineLabel.PhotoCredit: AddCredit(whole); break;
            case LineLabel.BodyContinuation when _paragraph >= 0: AddBody(line, starts: false); break;
            default: AddBody(line, starts: true); break;
        }
    }

    public Article Finish(int number, GroupHeading? group, PageHeads heads, HeadCorrection? correction, DoubtList doubts)
    {
        ImmutableArray<Block> body = [.. _body.Select(entry => new Block(entry.Kind, [.. entry.Pieces]))];
        var lead = _hasLead ? ReadLead(body.First(block => block.Kind == BlockKind.Paragraph)) : null;
        List<Block> head = [.. _head.Select(pieces => new Block(BlockKind.Title, [.. pieces]))];
        var headline = HeadResolver.Resolve(head, _listed, [.. body.Where(block => block.Kind == BlockKind.Paragraph)], heads, correction, doubts);
        if (_head.Count == 0) doubts.Add(Doubts.OfMissingTitle(body[0].From));
        ReportDoubledCharacters(doubts);
        return new Article(number, KindOf(body, isAmongBriefs: group is not null || head.Count == 0), headline, group, lead, body, [.. _contributors]);
    }

    // Under a heading, or without a headline, a name in brackets says who sent a brief.
    private ArticleKind KindOf(ImmutableArray<Block> body, bool isAmongBriefs)
    {
        if (_hasLead) return ArticleKind.News;
        var paragraphs = body.Count(block => block.Kind == BlockKind.Paragraph);
        if (_hasPhotoCredit && !_hasByline && paragraphs <= MostPhotoStoryParagraphs) return ArticleKind.Photo;
        var length = body.Sum(block => block.Text.Length);
        var isSigned = _hasByline && !(isAmongBriefs && body.All(block => block.Kind != BlockKind.Byline || block.Text[0] is '（' or '('));
        return !isSigned && !_hasPhotoCredit && paragraphs is > 0 and <= MostBriefParagraphs && length <= ShortBody ? ArticleKind.Brief : ArticleKind.News;
    }

    // A headline over two lines is one headline.
    private void AddHead(LineFacts line, SourceSpan whole)
    {
        if (_head.Count > 0 && line.Has(LineFact.JoinsBefore) && !LateSubtitles.IsBehindDash(source.Slice(whole.Span)) && !HasAnotherRole(line.Line.Number, _head[^1][0].Line))
        {
            // The contents list has both on one line, with a blank between them.
            if (line.Has(LineFact.Listed)) _head[^1].AddRange(corrections.Edits.Cut(whole, PieceJoin.Space));
            else Append(_head[^1], whole);
        }
        else
        {
            _head.Add([.. corrections.Edits.Cut(whole, PieceJoin.None)]);
            if (line.Has(LineFact.Listed)) _listed = _listed == HeadResolver.NoneListed ? _head.Count - 1 : HeadResolver.SeveralListed;
            else if (_head.Count == 1 && line.Has(LineFact.HeadMark)) _isMarked = true;
            // ◎ stands before the titles: what has none under it is the subtitle.
            else if (_head.Count == 2 && _isMarked && _listed == HeadResolver.NoneListed && !line.Has(LineFact.HeadMark)) _listed = 0;
        }
    }

    // What looks like the rest of a headline may be the title under a kicker.
    private bool HasAnotherRole(int line, int before) =>
        corrections.HeadRoles.TryGetValue(line, out var role) && corrections.HeadRoles.TryGetValue(before, out var other) && role != other;

    private void AddCaption(LineFacts line)
    {
        var from = WithoutTail(line);
        if (line.Has(LineFact.JoinsBefore) && _body.Count > 0 && _body[^1].Kind == BlockKind.Caption) Append(_body[^1].Pieces, from);
        else Open(BlockKind.Caption, from);
        AddTail(line);
    }

    private void AddBody(LineFacts line, bool starts)
    {
        var from = WithoutTail(line);
        if (starts)
        {
            if (_paragraph >= 0) AddNamesOfLead(line);
            else _hasLead |= line.LeadLength > 0;
            Open(BlockKind.Paragraph, from);
            _paragraph = _body.Count - 1;
        }
        else Append(_body[_paragraph].Pieces, from);
        AddTail(line);
    }

    private void Append(List<Piece> pieces, SourceSpan from)
    {
        var join = PieceJoins.Between(pieces[^1].From, from);
        // A corrected line end has no division hyphen any more.
        if (join == PieceJoin.Hyphen && pieces[^1].Read is not null) join = PieceJoin.Direct;
        pieces.AddRange(corrections.Edits.Cut(from, join));
    }

    private SourceSpan WithoutTail(LineFacts line) =>
        new(source, TextForm.Trim(source.Text, TextSpan.FromBounds(line.Span.Start, line.CreditStart >= 0 ? line.CreditStart : line.Span.End)));

    // A credit or jump line behind the last sentence.
    private void AddTail(LineFacts line)
    {
        if (line.CreditStart < 0) return;
        var tail = new SourceSpan(source, TextSpan.FromBounds(line.CreditStart, line.Span.End));
        if (JumpReader.IsJump(source.Slice(tail.Span))) Open(BlockKind.JumpLine, tail);
        // File photo: Union Herald, and （河讯社） behind a caption, name nobody.
        else if ((_body[^1].Kind == BlockKind.Caption || PhotoSources.IsBehindCaption(source.Slice(tail.Span))) && measurer.Credits.Read(source, tail.Span) is null) Open(BlockKind.PhotoCredit, tail);
        else AddCredit(tail);
    }

    // Read from the joined paragraph: in narrow columns the bracket with the names runs over the line's end.
    private LeadMarker? ReadLead(Block paragraph)
    {
        var text = new SourceText(source.Name, paragraph.Text);
        if (measurer.Leads.Read(text, new TextSpan(0, text.Text.Length)) is not { } lead) return null;
        _contributors.InsertRange(0, lead.Names.Select(name => name with { From = paragraph.Locate(name.From.Span) }));
        return new LeadMarker(lead.Span, text[lead.Dateline], paragraph.Locate(lead.Span));
    }

    // A further lead inside the report.
    private void AddNamesOfLead(LineFacts line)
    {
        if (line.LeadLength > 0 && measurer.Leads.Read(source, line.Span) is { } lead) AddContributors(lead.Names);
    }

    private void AddContributors(ImmutableArray<Contributor> names) =>
        _contributors.AddRange(names.Where(name => _named.Add((name.Name, name.Role))));

    private void AddCredit(SourceSpan from)
    {
        var printed = Single(BlockKind.Byline, from);
        ReadCredit([.. printed.Pieces], printed, isRead: printed.IsEdited);
    }

    private bool EndsWithCredit => _body.Count > 0 && _body[^1].Kind is BlockKind.Byline or BlockKind.PhotoCredit;

    // A credit broken over two lines is read as one.
    private void JoinCredit(SourceSpan rest)
    {
        var pieces = _body[^1].Pieces;
        // Whom the first line named was added last.
        while (_contributors is [.., var last] && pieces.Exists(piece => piece.From.Span.Contains(last.From.Span.Start)))
        {
            _named.Remove((last.Name, last.Role));
            _contributors.RemoveAt(_contributors.Count - 1);
        }

        Append(pieces, rest);
        _body.RemoveAt(_body.Count - 1);
        ReadCredit(pieces, new Block(BlockKind.Byline, [.. pieces]), isRead: true);
    }

    /// <param name="pieces">Where it stands.</param>
    /// <param name="printed">The credit as a block.</param>
    /// <param name="isRead">Whether its text, and not the seed's, is what is read: after an edit, or over a line end.</param>
    private void ReadCredit(List<Piece> pieces, Block printed, bool isRead)
    {
        var credit = isRead
            ? ReadJoined(new SourceText(source.Name, printed.Text))
            : measurer.Credits.Read(source, printed.From.Span) ?? (measurer.Credits.IsAgencyInBrackets(source.Slice(printed.From.Span)) ? null : CreditReader.ReadSignature(source, printed.From.Span));
        _body.Add((credit is { IsPhoto: true, NamesWriterAndTaker: false } ? BlockKind.PhotoCredit : BlockKind.Byline, pieces));
        if (credit is null) return;
        AddContributors(isRead ? [.. credit.Names.Select(name => name with { From = printed.Locate(name.From.Span) })] : credit.Names);
        _hasPhotoCredit |= credit.IsPhoto;
        // 文/吕程 摄/白雪峰 signs a report; 文并摄, by one person, a photo story.
        _hasByline |= credit.IsText && (!credit.IsPhoto || credit.Names.Any(person => person.Role == ContributorRole.Reporter
            && !credit.Names.Any(other => other.Name == person.Name && other.Role == ContributorRole.Photographer)));
    }

    private Credit? ReadJoined(SourceText text) => measurer.Credits.Read(text) ?? CreditReader.ReadSignature(text, new TextSpan(0, text.Text.Length));

    private void Open(BlockKind kind, SourceSpan from) => _body.Add((kind, [.. corrections.Edits.Cut(from, PieceJoin.None)]));

    private Block Single(BlockKind kind, SourceSpan from) => new(kind, [.. corrections.Edits.Cut(from, PieceJoin.None)]);

    // 落实 | 实工作: perhaps a misprint, perhaps not; nothing is repaired silently.
    private void ReportDoubledCharacters(DoubtList doubts)
    {
        foreach (var (_, pieces) in _body)
        {
            for (var i = 1; i < pieces.Count; i++)
            {
                if (!pieces[i].IsJoined || pieces[i].Read is not null || pieces[i - 1].Read is not null) continue;
                var last = source.Text[pieces[i - 1].From.Span.End - 1];
                if (TextForm.IsHan(last) && last == source.Text[pieces[i].From.Span.Start])
                    doubts.Add(Doubts.OfDoubledCharacter(new SourceSpan(source, new TextSpan(pieces[i].From.Span.Start, 1)), last));
            }
        }
    }
}
