using System.Collections.Immutable;
using BulletinSite.Archive.Judgement;
using BulletinSite.Statiq.Documents;
using BulletinSite.Steps;

namespace BulletinSite.Statiq.Modules;

/// <summary>Gathers articles into their issues and finds dates, tags and names: one document an issue.</summary>
/// <param name="judgement">What editors decided.</param>
public sealed class EnrichIssues(Config<EditorialJudgement> judgement) : Module
{
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var bag = Notes.Gather(context.Inputs);
        ImmutableArray<SplitSeed> seeds =
        [
            .. context.Inputs.Select(input => input.Carried<SplitSeed>(BulletinKeys.Seed)).OfType<SplitSeed>()
                .DistinctBy(seed => seed.Name, StringComparer.Ordinal)
                .OrderBy(seed => seed.Name, StringComparer.Ordinal),
        ];
        var issues = EnrichSteps.Enrich(await judgement.GetValueAsync(null, context), seeds, bag);
        return Notes.DocumentOf(context, bag).Concat(issues.Select(issue => context.CreateDocument(new Dictionary<string, object?>
        {
            ["issue"] = issue.Id.Value,
            ["date"] = issue.Date.Edtf?.Text,
            ["articles"] = issue.Articles.Length,
            [BulletinKeys.Issue] = issue,
        }!)));
    }
}
