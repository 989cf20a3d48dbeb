using System.Collections.Immutable;
using BulletinSite.Correcting;

namespace BulletinSite.Serving.Reviewing;

/// <summary>What the review screen is told, each as one JSON object: the doubts of the archive.</summary>
// Site: the site they are of; another one means to ask again
// Count: all of them
// Doubts: the first ones, what matters most to readers first
internal sealed record DoubtsView(string Site, int Count, ImmutableArray<DoubtView> Doubts);

/// <summary>A decision that was close.</summary>
// Terms: what was weighed, where that is not the labels of lines
// Other: the runner-up; empty where there is none to name
// Settles: the correction that makes the runner-up true; null where it takes more than that
// Confirms: the correction that says the reading is right; null where none can
internal sealed record DoubtView(
    int Rank, string About, string Reading, string Other, int Margin, int Limit, string File, int Line, int LastLine, string Text, string Message,
    ImmutableArray<TermView> Terms, ChoiceView? Settles, ChoiceView? Confirms);

/// <summary>A correction that can be chosen.</summary>
internal sealed record ChoiceView(int Line, string Kind, ImmutableArray<string> Values);

/// <summary>A seed line by line, and what was made of it.</summary>
// Date: of the issue, as EDTF; empty where none is known
// DatedIn: where an editor has dated it already; empty where none has
// Corrections: the editors' file as it is; empty where there is none
// Tags: all that an article can bear
internal sealed record SheetView(
    string File, string Issue, string IssueUrl, string Date, string DatedIn, string Profile, string CorrectionsFile, string Corrections,
    ImmutableArray<TagChoiceView> Tags, ImmutableArray<SheetLineView> Lines, ImmutableArray<SheetArticleView> Articles);

/// <summary>A line of a seed. The article is the number of the one that begins there, else 0.</summary>
internal sealed record SheetLineView(int Number, string Text, string Label, int Margin, bool IsJoined, bool IsCorrected, int Article);

/// <summary>An article as it is read; the address is null of one that was taken down.</summary>
// Bylines: as a correction gives them, such as reporter=NAME
// Tags: slugs
internal sealed record SheetArticleView(
    int Number, string Name, string? Url, int Line, ImmutableArray<string> Bylines, ImmutableArray<string> Tags, ImmutableArray<SheetBlockView> Blocks);

/// <summary>A tag of the archive.</summary>
internal sealed record TagChoiceView(string Slug, string Label);

/// <summary>A block of an article, and the lines it stands on.</summary>
internal sealed record SheetBlockView(string Kind, string Text, int FirstLine, int LastLine);

/// <summary>Why a line was read as it was.</summary>
internal sealed record WhyView(int Line, string Label, string Other, int Margin, string Profile, ImmutableArray<string> Seen, ImmutableArray<string> Rules, ImmutableArray<string> Decided, ImmutableArray<WhyLineView> Lines);

/// <summary>A line that the two readings see differently, with the terms of each.</summary>
internal sealed record WhyLineView(int Line, string Text, string Label, ImmutableArray<TermView> For, string Other, ImmutableArray<TermView> ForOther);

/// <summary>A term that held, and its points.</summary>
internal sealed record TermView(int Points, string Reason);

/// <summary>What a correction would come to, or came to.</summary>
// File: the editors' file
// Entry: what is written into it
// Changes: what readers see differ, or else how lines are read
// Errors: why it cannot be written; empty where it can
internal sealed record TrialView(string File, string Entry, ImmutableArray<EffectRow> Changes, ImmutableArray<string> Errors);
