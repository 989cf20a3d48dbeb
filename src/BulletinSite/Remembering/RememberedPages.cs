using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using BulletinSite.Archive.Reading;
using BulletinSite.Rendering;
using BulletinSite.Text;
using BulletinSite.Verifying;
using BulletinSite.Writing;

namespace BulletinSite.Remembering;

/// <summary>Pages of a site as rows of numbers and texts. A text that returns, as addresses and ids do, is written once.</summary>
/// <param name="manifest">The files of the site that is there.</param>
/// <param name="plan">The new site, whose seeds and files the pages are held against.</param>
internal sealed class RememberedPages(Manifest manifest, SitePlan plan)
{
    private readonly FrozenDictionary<string, SeedText> _seeds = SeedsOf(plan).ToFrozenDictionary(seed => seed.Source.Name, StringComparer.Ordinal);

    /// <summary>Writes pages.</summary>
    public static void WriteTo(BinaryWriter writer, PublishedSite site, SitePlan plan)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        var sums = SeedsOf(plan).ToFrozenDictionary(seed => seed.Source, seed => seed.File.Sha256);
        Number(site.Linked.Count);
        foreach (var file in site.Linked) Text(file);
        Number(site.Known.Length);
        foreach (var (view, page) in site.Known)
        {
            Text(page.Path);
            writer.Write(view);
            writer.Write(page.IsStrict);
            writer.Write(page.IsReadAsBrowser);
            Number(page.Ids.Length);
            foreach (var id in page.Ids) Text(id);
            Number(page.Fragments.Length);
            foreach (var link in page.Fragments)
            {
                Text(link.File);
                Text(link.Id);
                Number(link.At);
            }

            var text = page.Text;
            writer.Write(text.Words.Value);
            Number(text.Seeds.Length);
            foreach (var seed in text.Seeds)
            {
                Text(seed.Name);
                Text(sums[seed]);
            }

            Number(text.Pieces.Length);
            foreach (var piece in text.Pieces)
            {
                Number(text.Seeds.IndexOf(piece.Seed));
                Number(piece.Span.Start);
                Number(piece.Span.Length);
            }

            Number(text.Copies.Length);
            foreach (var copy in text.Copies)
            {
                Text(copy.Id);
                writer.Write(copy.Words.Value);
                Number(copy.At);
            }
        }

        void Number(int number) => writer.Write7BitEncodedInt(number);

        void Text(string text)
        {
            if (texts.TryGetValue(text, out var known))
            {
                Number(known);
                return;
            }

            Number(texts.Count);
            texts.Add(text, texts.Count);
            writer.Write(text);
        }
    }

    /// <summary>The site whose pages were written. Those whose seeds are no longer the same, or which may link to a file that is no longer there, are without a report.</summary>
    public StandingSite ReadFrom(BinaryReader reader)
    {
        var entries = manifest.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var texts = new List<string>();
        var linked = Many(Text).ToHashSet(StringComparer.Ordinal);
        var before = linked.Count;
        // No page of a site that is written links to a file that is not there: those that are read again will say what they link to.
        linked.IntersectWith(plan.Files.Select(file => file.OutputFile));
        var isLinkLost = linked.Count < before;
        var count = Number();
        var pages = new Dictionary<string, StandingPage>(count, StringComparer.Ordinal);
        while (count-- > 0)
        {
            var path = Text();
            var view = reader.ReadHash();
            var report = Report(path);
            pages.Add(path, new StandingPage(entries[path], view, isLinkLost ? null : report));
        }

        return new StandingSite(manifest, pages, linked);

        PageReport? Report(string path)
        {
            var (isStrict, isReadAsBrowser) = (reader.ReadBoolean(), reader.ReadBoolean());
            var ids = Many(Text);
            var fragments = Many(() => new FragmentLink(Text(), Text(), Number()));
            var words = new WordSum(reader.ReadUInt64());
            var seeds = Many(() => Seed(Text(), Text()));
            var isSame = !seeds.Contains(null);
            var pieces = Many(() => (Seed: seeds[Number()], Span: new TextSpan(Number(), Number())));
            var copies = Many(() => new CopiedArticle(Text(), new WordSum(reader.ReadUInt64()), Number()));
            if (!isSame) return null;
            var text = seeds.IsEmpty && copies.IsEmpty ? NewspaperText.None : new NewspaperText([.. pieces.Select(piece => new PublishedPiece(piece.Seed!, piece.Span, path))], words, copies, seeds!);
            return new PageReport(path, ids, fragments, text, isStrict, isReadAsBrowser);
        }

        SourceText? Seed(string name, string sum) => _seeds.GetValueOrDefault(name) is { } seed && seed.File.Sha256 == sum ? seed.Source : null;

        int Number() => reader.Read7BitEncodedInt();

        string Text()
        {
            var number = Number();
            if (number == texts.Count) texts.Add(reader.ReadString());
            return texts[number];
        }

        ImmutableArray<T> Many<T>(Func<T> read)
        {
            var items = new T[Number()];
            for (var i = 0; i < items.Length; i++) items[i] = read();
            return ImmutableCollectionsMarshal.AsImmutableArray(items);
        }
    }

    private static IEnumerable<SeedText> SeedsOf(SitePlan plan) => plan.Model.Issues.SelectMany(issue => issue.Content.Pages).Select(page => page.Seed);
}
