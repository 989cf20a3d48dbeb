using System.Collections.Concurrent;
using System.Collections.Immutable;
using BulletinSite.Archive.Articles;
using BulletinSite.Archive.Judgement;

namespace BulletinSite.Archive.Enriching.Naming;

/// <summary>Finds the people, organisations and places an article names. Built once from the registers, then safe to use from several threads.</summary>
/// <remarks>Precision first: a name it is not sure of is left out, and an editor can enter it in a register.</remarks>
public sealed class NameFinder
{
    private readonly NameLexicon _lexicon;
    private readonly RegisterRule _register;
    private readonly PersonRule _people;
    private readonly OrganisationRule _organisations;

    // One serves one thread at a time.
    private readonly ConcurrentBag<BlockWords> _words = [];

    public NameFinder(Registers registers)
    {
        _lexicon = new NameLexicon(registers);
        _register = new RegisterRule(_lexicon);
        _people = new PersonRule(_lexicon);
        _organisations = new OrganisationRule(_lexicon);
    }

    /// <summary>The person a byline names.</summary>
    public Entity Contributor(Contributor contributor)
    {
        ArgumentNullException.ThrowIfNull(contributor);
        return _lexicon.EntityOf(EntityKind.Person, contributor.Name);
    }

    /// <summary>The article's names in printed order.</summary>
    public ImmutableArray<Mention> Find(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var names = new ArticleNames(_lexicon);
        var words = _words.TryTake(out var spare) ? spare : new BlockWords();
        foreach (var block in article.Blocks.OrderBy(block => block.From.Span.Start))
        {
            // Bylines and credits name contributors, who are listed as such.
            if (block.Kind is BlockKind.Byline or BlockKind.PhotoCredit or BlockKind.JumpLine) continue;
            var text = block.Text;
            names.Add(block, text, Candidates(text, words));
        }

        _words.Add(words);
        return names.Mentions(article.Lead);
    }

    private List<NameCandidate> Candidates(string text, BlockWords words)
    {
        words.Read(text, _lexicon.Words);
        _register.Sift(text, words);
        var found = new List<NameCandidate>();
        RegisterRule.Find(words, found);
        _people.Find(text, words, found);
        _organisations.Find(text, words, found);
        return found;
    }
}
