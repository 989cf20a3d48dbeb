using BulletinSite.Text;

namespace BulletinSite.Archive.Splitting;

/// <summary>The decision on one line of a page.</summary>
/// <param name="Line">The line.</param>
/// <param name="Label">What it was taken for.</param>
/// <param name="Margin">How much worse, in points of the score table, the best reading of the page is that takes this line for something else.</param>
/// <param name="RunnerUp">What that other reading takes it for.</param>
public readonly record struct LabelledLine(Line Line, LineLabel Label, int Margin, LineLabel RunnerUp);
